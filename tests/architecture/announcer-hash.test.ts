import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import config from '../../svelte.config.js';

test("the content security policy allows the style of the installed Kit's route announcer, and no other", async () => {
  const kit = path.dirname(createRequire(import.meta.url).resolve('@sveltejs/kit/package.json'));
  const source = await readFile(path.join(kit, 'src/core/sync/write_root.js'), 'utf8');
  const announcer = /<div id="svelte-announcer"[^>]* style="([^"]*)"/.exec(source);
  const style = announcer?.[1];
  if (style === undefined)
    throw new Error('Kit writes its announcer elsewhere now: find its style attribute.');

  const hash = createHash('sha256').update(style).digest('base64');

  expect(config.kit?.csp?.directives?.['style-src-attr']).toEqual(['unsafe-hashes', `sha256-${hash}`]);
});
