import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { withValue, type Change } from '#lib/document/change.ts';
import { VERSION } from '#lib/document/version.ts';
import { migrate } from '#lib/document/migrations.ts';
import type { Mistake } from '#lib/document/mistake.ts';
import type { Offer, OfferDocument } from '#lib/document/types.ts';
import { noteUnsaved, unsavedNotes, type Unsaved } from './journal.ts';

/** What is not an offer: the document's own fields, and in which order its offers stand. */
interface Frame extends Omit<OfferDocument, 'offers' | 'version'> {
  /** Of the program that kept it: it may be older than this one. */
  readonly version: number;
  readonly order: readonly string[];
}

/** Text that was typed but is not valid yet, by the address of its field. */
export type Drafts = Readonly<Record<string, string>>;

interface Tables extends DBSchema {
  frame: { key: 'frame'; value: Frame };
  offers: { key: string; value: Offer };
  drafts: { key: string; value: string };
}

type Database = IDBPDatabase<Tables>;
const NAME = 'parley';
const STORES = ['frame', 'offers', 'drafts'] as const;

/** What is kept in this browser between visits. */
export interface Kept {
  readonly document: OfferDocument;
  readonly drafts: Drafts;
}

/** What was found when the database was opened. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'kept'; readonly kept: Kept }
  /** What is kept does not parse: it is left as it is, and can be saved as a file. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly mistakes: readonly Mistake[] };

/** The database of this browser. Every call is one transaction; a failure rejects with the browser's reason. */
export interface Storage {
  read(): Promise<Found>;
  /** Makes changes to what is kept as it is now, so that another tab's changes to other fields stay. */
  patch(changes: readonly Change[]): Promise<void>;
  draft(address: string, text: string | undefined): Promise<void>;
  replace(document: OfferDocument): Promise<void>;
}

/** Opens the database; rejects where the browser has none or refuses it. */
export async function openStorage(): Promise<Storage> {
  const database = await openDB<Tables>(NAME, 1, {
    upgrade(opening) {
      for (const store of STORES) opening.createObjectStore(store);
    },
  });
  for (const { unsaved, strike } of unsavedNotes()) {
    await write(database, unsaved);
    strike();
  }
  return {
    read: () => read(database),
    patch: (changes) => noted(database, { kind: 'changes', changes }),
    draft: (address, text) => noted(database, { kind: 'draft', address, text }),
    replace: (document) => replace(database, document),
  };
}

/**
 * Writes what is noted first, so that a page that closes now finds it when it opens again. What is noted is written in
 * a task of its own: it does not hold up the key that was pressed.
 */
async function noted(database: Database, unsaved: Unsaved): Promise<void> {
  const strike = noteUnsaved(unsaved);
  if (strike) await new Promise((resolve) => setTimeout(resolve));
  await write(database, unsaved);
  strike?.();
}

async function write(database: Database, unsaved: Unsaved): Promise<void> {
  switch (unsaved.kind) {
    case 'changes':
      await patch(database, unsaved.changes);
      return;
    case 'draft':
      if (unsaved.text === undefined) await database.delete('drafts', unsaved.address);
      else await database.put('drafts', unsaved.text, unsaved.address);
  }
}

async function read(database: Database): Promise<Found> {
  const transaction = database.transaction(STORES);
  const [frame, offers, drafts, keys] = await Promise.all([
    transaction.objectStore('frame').get('frame'),
    transaction.objectStore('offers').getAll(),
    transaction.objectStore('drafts').getAll(),
    transaction.objectStore('drafts').getAllKeys(),
  ]);
  if (!frame) return { kind: 'nothing' };
  const { order, ...fields } = frame;
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const raw = { ...fields, offers: [...offers].sort((a, b) => place(a.id) - place(b.id)) };
  // The schema is loaded when there is something to read: a first visit does without it.
  const { parseDocument } = await import('#lib/document/parse.ts');
  const parsed = parseDocument(migrate(raw));
  if (!parsed.isOk)
    return { kind: 'unreadable', text: `${JSON.stringify(raw, null, 2)}\n`, mistakes: parsed.problem };
  // A document of an older version is kept in the form of this one from now on: changes are made to that.
  if (fields.version !== VERSION) await replace(database, parsed.value);
  return {
    kind: 'kept',
    kept: {
      document: parsed.value,
      drafts: Object.fromEntries(keys.map((key, i) => [key, drafts[i] ?? ''])),
    },
  };
}

/** The offer that a change is about; undefined for the settings, the title and the order of offers. */
function offerOf({ address: [first, second] }: Change): string | undefined {
  return first === 'offers' && second?.startsWith('#') ? second.slice(1) : undefined;
}

async function patch(database: Database, changes: readonly Change[]): Promise<void> {
  const transaction = database.transaction(['frame', 'offers'], 'readwrite');
  const [frames, offers] = [transaction.objectStore('frame'), transaction.objectStore('offers')];
  for (const change of changes) {
    const id = offerOf(change);
    const { address, after, position } = change;
    if (id === undefined) {
      const frame = await frames.get('frame');
      if (!frame) continue;
      const isOrder = address[0] === 'offers';
      await frames.put(
        isOrder ? { ...frame, order: after as string[] } : withValue(frame, address, after),
        'frame',
      );
    } else if (address.length === 2) {
      await putOffer(frames, offers, id, after as Offer | undefined, position);
    } else {
      const offer = await offers.get(id);
      if (offer) await offers.put(withValue(offer, address.slice(2), after, position), id);
    }
  }
  await transaction.done;
}

async function putOffer(
  frames: {
    get(key: 'frame'): Promise<Frame | undefined>;
    put(value: Frame, key: 'frame'): Promise<unknown>;
  },
  offers: { put(value: Offer, key: string): Promise<unknown>; delete(key: string): Promise<void> },
  id: string,
  offer: Offer | undefined,
  position: number | undefined,
): Promise<void> {
  if (offer) await offers.put(offer, id);
  else await offers.delete(id);
  const frame = await frames.get('frame');
  if (!frame) return;
  const others = frame.order.filter((known) => known !== id);
  const at = position ?? (frame.order.includes(id) ? frame.order.indexOf(id) : others.length);
  await frames.put(
    { ...frame, order: offer ? [...others.slice(0, at), id, ...others.slice(at)] : others },
    'frame',
  );
}

async function replace(database: Database, document: OfferDocument): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  const { offers, ...fields } = document;
  const frame: Frame = { ...fields, order: offers.map(({ id }) => id) };
  await Promise.all([
    ...STORES.map((store) => transaction.objectStore(store).clear()),
    transaction.objectStore('frame').put(frame, 'frame'),
    ...offers.map((offer) => transaction.objectStore('offers').put(offer, offer.id)),
    transaction.done,
  ]);
}
