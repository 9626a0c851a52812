import { decodeTitles } from './decode-titles.ts';
import { searchTitles } from './search-titles.ts';
import type { TitleIndex } from './title-index.ts';
import type { TitleReply, TitleRequest } from './title-messages.ts';

/** The worker: it holds the index of titles, which takes too long to read for the page's own thread. */

let index: TitleIndex | undefined;
/** The latest search that came before the index was read. */
let waiting: Extract<TitleRequest, { kind: 'search' }> | undefined;

function reply(message: TitleReply): void {
  self.postMessage(message);
}

async function open(address: string): Promise<void> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`the server answered ${response.status.toString()}`);
    index = decodeTitles(await response.text());
    reply({ kind: 'ready' });
    if (waiting) search(waiting);
  } catch (error) {
    reply({ kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) });
  }
}

function search(request: Extract<TitleRequest, { kind: 'search' }>): void {
  waiting = request;
  if (!index) return;
  reply({ kind: 'found', number: request.number, search: searchTitles(index, request.text) });
}

self.addEventListener('message', ({ data }: MessageEvent<TitleRequest>) => {
  if (data.kind === 'open') void open(data.address);
  else search(data);
});
