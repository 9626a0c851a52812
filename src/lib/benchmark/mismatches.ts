import type { OwnBand } from '#lib/document/types.ts';
import type { Ageing } from '#lib/engine/market/ageing.ts';
import type { Mismatch } from '#lib/engine/market/mismatch.ts';
import type { State } from '#lib/market-data/area.ts';
import type { Occupation } from '#lib/market-data/occupation.ts';
import type { SourceId } from '#lib/market-data/source.ts';
import { placeName } from './place.ts';
import { agedMonth, monthOf } from './months.ts';
import type { StripContext } from './strip-context.ts';

/** The geography of a table of the wage statistics. */
type Geography =
  { readonly kind: 'national' | 'metropolitan' } | { readonly kind: 'state'; readonly state: State };

/** What of a table of the wage statistics does not match an offer: its area, its time, that it has no levels. */
export function ofOfficial(
  context: StripContext,
  geography: Geography,
  { merged }: Occupation,
  source: SourceId,
  ageing: readonly Ageing[],
): readonly Mismatch[] {
  return [
    ...areaOf(context, geography),
    ...timeOf(context, monthOf(source, ageing)),
    { kind: 'no-levels', offer: context.offer.level },
    ...(merged.length > 0
      ? [{ kind: 'merged-occupations', titles: merged.map(({ title }) => title) } as const]
      : []),
  ];
}

function areaOf({ paidAs }: StripContext, geography: Geography): readonly Mismatch[] {
  const offer = paidAs && placeName(paidAs);
  switch (geography.kind) {
    case 'metropolitan':
      return [];
    case 'national':
      return [{ kind: 'area', band: 'United States', offer }];
    case 'state': {
      const { state } = geography;
      if (paidAs?.kind !== 'area') return [];
      const others = paidAs.area.states.filter((code) => code !== state.code);
      const wider: Mismatch = { kind: 'area', band: state.name, offer };
      return others.length === 0
        ? [wider]
        : [wider, { kind: 'one-of-several-states', state: state.name, others }];
    }
  }
}

/** The year of a date, a month or a vintage ("May 2025"). */
const yearOf = (text: string): string | undefined => /\d{4}/.exec(text)?.[0];

/** A band of another year than the first day of the comparison. */
function timeOf({ ledger }: StripContext, band: string): readonly Mismatch[] {
  const first = ledger?.context.origin;
  return first !== undefined && yearOf(first) === yearOf(band) ? [] : [{ kind: 'time', band, offer: first }];
}

/** What of the article's range does not match: it states neither what it measures nor of which place it is. */
export function ofArticle(context: StripContext): readonly Mismatch[] {
  return [
    { kind: 'definition-not-stated' },
    { kind: 'not-stated', what: ['area', 'level'] },
    ...timeOf(context, '2026'),
  ];
}

const same = (a: string, b: string): boolean => {
  const [one, other] = [a.trim().toLowerCase(), b.trim().toLowerCase()];
  return one.includes(other) || other.includes(one);
};

/** What of a band of the person's own does not match the offer, as far as its facts tell. */
export function ofOwn(context: StripContext, own: OwnBand, ageing: readonly Ageing[]): readonly Mismatch[] {
  const { offer, paidAs } = context;
  const found: Mismatch[] = [];
  const open: ('area' | 'level' | 'role')[] = [];
  const differs = (what: 'level' | 'role', band: string | undefined, of: string | undefined): void => {
    if (band === undefined) open.push(what);
    else if (of === undefined || !same(band, of)) found.push({ kind: what, band, offer: of });
  };
  if (own.kind !== 'posted-range' || own.area !== undefined) {
    const places = [offer.place, paidAs && placeName(paidAs)].flatMap((name) => name ?? []);
    const { area } = own;
    if (area === undefined) open.push('area');
    else if (!places.some((name) => same(area, name)))
      found.push({ kind: 'area', band: area, offer: places[0] });
  }
  if (own.kind !== 'posted-range') {
    differs('role', own.role, offer.role);
    differs('level', own.level, offer.level);
  }
  return [
    ...found,
    ...(open.length > 0 ? [{ kind: 'not-stated', what: open } as const] : []),
    ...timeOf(context, agedMonth(own.date.slice(0, 7), ageing)),
    ...(own.per === 'hour' ? [{ kind: 'hourly-band' } as const] : []),
  ];
}
