/**
 * Serves the built site on this computer, as any static host would: `node tools/serve.mjs [--port 4173] [folder]`.
 * It takes the next free port if that one is taken.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const PORTS_TRIED = 50;

/** @type {Readonly<Record<string, string>>} */
const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.gz': 'application/gzip',
};

/** What a page's meta element cannot say, and what every answer should. */
const HEADERS = {
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * The file that a path stands for: itself, its `.html`, or its `index.html`; undefined if there is none.
 *
 * @param {string} root the absolute path of the folder served
 * @param {string} pathname the decoded path of the address
 */
async function fileAt(root, pathname) {
  if (pathname.includes('\0')) return undefined;
  const wanted = path.join(root, pathname);
  if (wanted !== root && !wanted.startsWith(root + path.sep)) return undefined;
  const bare = wanted.replace(/[/\\]+$/, '');
  const isFolder = pathname.endsWith('/');
  for (const file of [...(isFolder ? [] : [bare, `${bare}.html`]), path.join(bare, 'index.html')]) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return { file, found };
  }
  return undefined;
}

/** @param {string | undefined} address */
function pathOf(address) {
  try {
    return decodeURIComponent(new URL(address ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/**
 * Kit puts a hash of its content into the name of each file under `_app/immutable`: such a file never changes. Any
 * other file is asked for again each time, and answered with 304 if it is the same.
 *
 * @param {string} pathname
 */
function cacheControl(pathname) {
  return pathname.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * @param {string} root the absolute path of the folder served
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
function answerFrom(root) {
  return async (request, response) => {
    /** @param {number} status @param {string} sentence */
    const refuse = (status, sentence) => {
      response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : sentence);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      refuse(405, 'This server only gives files.\n');
      return;
    }
    const pathname = pathOf(request.url);
    if (pathname === undefined) {
      refuse(400, 'That address cannot be read.\n');
      return;
    }
    const asked = await fileAt(root, pathname);
    const given = asked ?? (await fileAt(root, '/404.html'));
    if (!given) {
      refuse(404, 'There is no such page.\n');
      return;
    }
    const etag = `W/"${given.found.size.toString(36)}-${Math.trunc(given.found.mtimeMs).toString(36)}"`;
    const headers = { ...HEADERS, etag, 'cache-control': asked ? cacheControl(pathname) : 'no-store' };
    if (asked && request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(asked ? 200 : 404, {
      ...headers,
      'content-length': given.found.size,
      'content-type': MEDIA_TYPES[path.extname(given.file)] ?? 'application/octet-stream',
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const contents = createReadStream(given.file);
    contents.on('error', () => response.destroy());
    contents.pipe(response);
  };
}

/**
 * Starts the server on the first free port from `port` on, and tells the port taken.
 *
 * @param {string} folder the folder to serve
 * @param {number} port the port to try first; 0 takes any
 * @returns {Promise<{ server: import('node:http').Server, port: number }>}
 */
export async function serve(folder, port) {
  const answer = answerFrom(path.resolve(folder));
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  for (let tried = port; ; tried += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(tried, 'localhost', () => {
          server.off('error', reject);
          resolve(undefined);
        });
      });
      const address = server.address();
      return { server, port: typeof address === 'object' && address ? address.port : tried };
    } catch (error) {
      server.removeAllListeners('error');
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || tried - port >= PORTS_TRIED || tried >= 65_535) throw error;
    }
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { port: { type: 'string', default: '4173' } },
    allowPositionals: true,
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`--port: ${values.port} is not a port number.`);
    process.exitCode = 2;
    return;
  }
  const built = fileURLToPath(new URL('../build', import.meta.url));
  const folder = positionals[0] ?? built;
  if (!(await fileAt(path.resolve(folder), '/index.html'))) {
    console.error(`${path.relative('.', folder)}: no index.html here. Build the site first: npm run build`);
    process.exitCode = 1;
    return;
  }
  const running = await serve(folder, port);
  console.log(`Parley is at http://localhost:${running.port}/ (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      running.server.closeAllConnections();
      running.server.close();
    });
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
