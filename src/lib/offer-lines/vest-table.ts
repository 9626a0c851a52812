import type { Entry, Ledger, Stream } from '#lib/engine/ledger/ledger.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { add, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import { dateText } from '#lib/format/date-text.ts';
import { numberText } from '#lib/format/decimals.ts';
import { exactMoneyText } from '#lib/format/exact-money.ts';
import { moneyText } from '#lib/format/money.ts';

/** One vest as a row of text. What a column does not hold for any vest is left out of the table. */
export interface VestRow {
  readonly key: string;
  readonly date: string;
  readonly shares: string | undefined;
  readonly price: string | undefined;
  readonly value: string;
  /** What it costs to exercise, for options. */
  readonly cost: string | undefined;
  /** Its value as if it could be sold, for what cannot. */
  readonly face: string | undefined;
}

/** The dated vests of a grant with their sums, as the ledger has them. */
export interface VestTable {
  readonly rows: readonly VestRow[];
  readonly total: VestRow;
}

/** The lines of the ledger that belong to a grant of an offer, by where it stands in its list. */
export function streamsAt(
  ledger: Ledger,
  field: 'grants' | 'refreshGrants',
  index: number,
): readonly Stream[] {
  return ledger.streams.filter(({ path }) => path[0] === field && path[1] === index);
}

/** The vests of one line of the ledger as a table; undefined when nothing vests. */
export function vestTable(stream: Stream, reporting: Currency): VestTable | undefined {
  const { entries, currency } = stream;
  if (entries.length === 0) return undefined;
  const hasCost = entries.some(({ vest }) => vest !== undefined && vest.exerciseCost > 0n);
  const hasFace = entries.some(({ vest }) => vest?.illiquid !== undefined);
  const money = (minor: bigint): string => moneyText({ minor, currency });
  const sum = (of: (entry: Entry) => bigint): bigint =>
    entries.reduce((total, entry) => total + of(entry), 0n);
  const faceOf = ({ vest, reported }: Entry): bigint => vest?.illiquid?.face ?? reported;
  const face = (minor: bigint): string | undefined =>
    hasFace ? moneyText({ minor, currency: reporting }) : undefined;
  const shares: Ratio = entries.reduce((total, { vest }) => add(total, vest?.shares ?? ZERO), ZERO);
  return {
    rows: entries.map((entry) => ({
      key: String(entry.k),
      date: dateText(entry.date),
      shares: entry.vest?.shares && numberText(entry.vest.shares),
      price: entry.vest?.price && exactMoneyText(entry.vest.price, currency),
      value: money(entry.amount),
      cost: hasCost ? money(entry.vest?.exerciseCost ?? 0n) : undefined,
      face: face(faceOf(entry)),
    })),
    total: {
      key: 'total',
      date: 'Together',
      shares: entries[0]?.vest?.shares && numberText(shares),
      price: entries[0]?.vest?.price && '',
      value: money(sum(({ amount }) => amount)),
      cost: hasCost ? money(sum(({ vest }) => vest?.exerciseCost ?? 0n)) : undefined,
      face: face(sum(faceOf)),
    },
  };
}
