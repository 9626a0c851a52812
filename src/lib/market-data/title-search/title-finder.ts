import { startOwnWorker } from '#lib/workers/own-worker.ts';
import type { TitleSearch } from './search-titles.ts';
import type { TitleReply, TitleRequest } from './title-messages.ts';
import workerAddress from './title-worker.ts?worker&url';

/** Searches job titles in a worker, so that neither reading the index nor a search holds up a keystroke. */
export class TitleFinder {
  readonly #address: string;
  #worker: Worker | undefined;
  #opening: Promise<void> | undefined;
  #settle: { resolve: () => void; reject: (error: Error) => void } | undefined;
  #asked = 0;
  #answer: ((search: TitleSearch | undefined) => void) | undefined;

  /** The address of the index, titles.json. */
  constructor(address: string) {
    this.#address = address;
  }

  /** Fetches and reads the index, once; rejects when it cannot be had, and tries again when asked again. */
  open(): Promise<void> {
    this.#opening ??= new Promise<void>((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#ask({ kind: 'open', address: new URL(this.#address, location.href).href });
    });
    return this.#opening;
  }

  /** Ranked occupations for a text; undefined when a later search overtook this one. */
  search(text: string): Promise<TitleSearch | undefined> {
    this.#answer?.(undefined);
    this.#asked += 1;
    const number = this.#asked;
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#ask({ kind: 'search', number, text });
    });
  }

  /** Ends the worker. */
  close(): void {
    this.#worker?.terminate();
    this.#answer?.(undefined);
    this.#worker = this.#opening = this.#settle = this.#answer = undefined;
  }

  #ask(request: TitleRequest): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(request);
  }

  #start(): Worker {
    const worker = startOwnWorker(workerAddress);
    worker.addEventListener('message', ({ data }: MessageEvent<TitleReply>) => {
      this.#take(data);
    });
    worker.addEventListener('error', ({ message }) => {
      this.#fail(message === '' ? 'its script could not be loaded' : message);
    });
    return worker;
  }

  #take(reply: TitleReply): void {
    switch (reply.kind) {
      case 'ready':
        this.#settle?.resolve();
        break;
      case 'unavailable':
        this.#fail(reply.reason);
        break;
      case 'found':
        if (reply.number !== this.#asked) return;
        this.#answer?.(reply.search);
        this.#answer = undefined;
    }
  }

  /** What failed is forgotten, so that asking again tries again. */
  #fail(reason: string): void {
    const settle = this.#settle;
    this.close();
    settle?.reject(new Error(reason));
  }
}
