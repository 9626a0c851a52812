import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

const EXAMPLES = path.resolve(import.meta.dirname, '../../static/examples');

/** A document as the app keeps it. */
export interface Kept {
  readonly format: string;
  readonly version: number;
  readonly settings: unknown;
  readonly offers: readonly { readonly id: string }[];
}

/** One of the shipped examples. */
export const example = (name: string): Kept =>
  JSON.parse(readFileSync(path.join(EXAMPLES, `${name}.json`), 'utf8')) as Kept;

/** Puts a document into the browser's database, as the app keeps it, and opens a page of it. */
export async function openKept(page: Page, kept: Kept, address: string): Promise<void> {
  // An empty page of the same origin, so that nothing else has the database open.
  const empty = '<!doctype html><link rel="icon" href="data:,">';
  await page.route('**/empty-page', (route) => route.fulfill({ contentType: 'text/html', body: empty }));
  await page.goto('/empty-page');
  await page.evaluate(async (text) => {
    const { offers, ...frame } = JSON.parse(text) as Kept;
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('parley', 1);
      opening.onupgradeneeded = () => {
        for (const store of ['frame', 'offers', 'drafts']) opening.result.createObjectStore(store);
      };
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(['frame', 'offers'], 'readwrite');
        transaction.objectStore('frame').put({ ...frame, order: offers.map(({ id }) => id) }, 'frame');
        for (const offer of offers) transaction.objectStore('offers').put(offer, offer.id);
        transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
        transaction.onerror = () => {
          reject(new Error('The database refuses the document.'));
        };
      };
    });
  }, JSON.stringify(kept));
  await page.goto(address);
}
