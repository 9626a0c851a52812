import type { OfferDocument } from '#lib/document/types.ts';
import type { Standing } from '#lib/engine/comparison/comparison.ts';
import { isSound } from '#lib/engine/checks/check-bands.ts';
import { comparablePay } from '#lib/engine/market/comparable-pay.ts';
import { isHeldAgainst } from '#lib/engine/market/own-band.ts';
import type { Occupation } from '#lib/market-data/occupation.ts';
import { roleOf } from './article-roles.ts';
import type { AbsentStrip, Benchmark, LevelsReading, Place, Strip, UnknownChoice } from './benchmark.ts';
import { placeReadings } from './elsewhere.ts';
import { occupationsOf, type BenchmarkFiles } from './files.ts';
import { levelsReading } from './levels.ts';
import { hasPoints, officialBand } from './official-band.ts';
import { placeOf, stateOf } from './place.ts';
import { articleStrip, metropolitanStrip, nationalStrip, ownStrip, stateStrip } from './strips.ts';
import type { StripContext } from './strip-context.ts';

/** A strip, or why there is none. */
type Found =
  { readonly strip: Strip } | { readonly levels: LevelsReading } | { readonly absent: AbsentStrip };

/**
 * Where an offer stands in the bands of its role: national, metropolitan and state wages, prevailing-wage levels, the
 * article's range and the person's own bands, each with its source and what does not match; and what its pay buys
 * elsewhere. Every figure comes from the ledger of the offer (docs/method.md, 6).
 */
export function benchmarkOf(
  standing: Pick<Standing, 'offer' | 'readings'>,
  document: OfferDocument,
  files: BenchmarkFiles,
): Benchmark {
  const { offer, readings } = standing;
  const ledger = readings?.ledger;
  const { market } = offer;
  const role = roleOf(market?.role, files.roles);
  const [code, ...mapped] = occupationsOf(offer, files.roles);
  const occupation = code === undefined ? undefined : files.occupations.get(code);
  const place = placeOf(market?.area, files.areas);
  const paidAs = placeOf(market?.paidAs, files.areas) ?? place;
  const context: StripContext = { files, settings: document.settings, offer, ledger, paidAs };
  const others = mapped.flatMap((other) => files.occupations.get(other) ?? []);
  const found: readonly Found[] = [
    metropolitan(context, occupation),
    state(context, occupation),
    national(context, 'national', occupation),
    ...(role ? [{ strip: articleStrip(context, role) }] : []),
    ...others.map((other) => national(context, `national:${other.code}`, other)),
    ...(document.bands ?? [])
      .filter((own) => isHeldAgainst(own, offer.id) && isSound(own))
      .map((own) => ({ strip: ownStrip(context, own) })),
    levels(context, occupation),
  ];
  const wages = { measures: 'base-wages', includesCommission: true } as const;
  const total = { measures: 'total-compensation', includesCommission: true } as const;
  return {
    offer,
    occupation,
    role,
    factors: files.roles.factors,
    place,
    paidAs,
    pay: {
      'base-wages': ledger && comparablePay(ledger, wages),
      'total-compensation': ledger && comparablePay(ledger, total),
    },
    strips: found.flatMap((one) => ('strip' in one ? [one.strip] : [])),
    levels: found.flatMap((one) => ('levels' in one ? [one.levels] : []))[0],
    absent: found.flatMap((one) => ('absent' in one ? [one.absent] : [])),
    elsewhere: placeReadings(ledger, files, place, placesOf(document, files)),
    unknown: unknownOf(market, files),
  };
}

/** The places of all offers of a document. */
function placesOf({ offers }: OfferDocument, { areas }: BenchmarkFiles): readonly Place[] {
  return offers.flatMap(({ market }) => placeOf(market?.area, areas) ?? []);
}

function unknownOf(
  market: Benchmark['offer']['market'],
  { areas, occupations }: BenchmarkFiles,
): readonly UnknownChoice[] {
  const choices = (['occupation', 'area', 'paidAs'] as const).flatMap((field) => {
    const code = market?.[field];
    return code === undefined ? [] : [{ field, code }];
  });
  return choices.filter(({ field, code }) =>
    field === 'occupation' ? !occupations.has(code) : !placeOf(code, areas),
  );
}

function absent(
  kind: AbsentStrip['kind'],
  why: AbsentStrip['why'],
  occupation?: AbsentStrip['occupation'],
): Found {
  return { absent: { kind, why, ...(occupation ? { occupation } : {}) } };
}

function national(context: StripContext, id: string, occupation: Occupation | undefined): Found {
  const other = id === 'national' ? undefined : occupation;
  if (!occupation) return absent('national', 'no-occupation');
  if (!occupation.national) return absent('national', 'occupation-not-in-table', other);
  if (!hasPoints(officialBand(occupation.national))) return absent('national', 'no-annual-figures', other);
  return { strip: nationalStrip(context, id, occupation, occupation.national) };
}

function metropolitan(context: StripContext, occupation: Occupation | undefined): Found {
  const { paidAs } = context;
  if (!occupation) return absent('metropolitan', 'no-occupation');
  if (!paidAs) return absent('metropolitan', 'no-place');
  if (paidAs.kind === 'state') return absent('metropolitan', 'place-is-a-state');
  if (paidAs.area.kind !== 'metropolitan') return absent('metropolitan', 'not-a-metropolitan-area');
  if (occupation.metropolitan.size === 0) return absent('metropolitan', 'occupation-not-in-table');
  const wages = occupation.metropolitan.get(paidAs.area.code);
  if (!wages) return absent('metropolitan', 'area-not-in-table');
  if (!hasPoints(officialBand(wages))) return absent('metropolitan', 'no-annual-figures');
  return { strip: metropolitanStrip(context, paidAs, occupation, wages) };
}

function state(context: StripContext, occupation: Occupation | undefined): Found {
  const { paidAs, files } = context;
  if (!occupation) return absent('state', 'no-occupation');
  if (!paidAs) return absent('state', 'no-place');
  if (occupation.states.size === 0) return absent('state', 'occupation-not-in-table');
  const of = stateOf(paidAs, files.areas);
  const wages = of && occupation.states.get(of.code);
  if (!of || !wages) return absent('state', 'area-not-in-table');
  if (!hasPoints(officialBand(wages))) return absent('state', 'no-annual-figures');
  return { strip: stateStrip(context, { kind: 'state', state: of }, occupation, wages) };
}

function levels(context: StripContext, occupation: Occupation | undefined): Found {
  const { paidAs } = context;
  if (!occupation) return absent('levels', 'no-occupation');
  if (!paidAs) return absent('levels', 'no-place');
  if (paidAs.kind === 'state') return absent('levels', 'place-is-a-state');
  if (occupation.prevailing.size === 0) return absent('levels', 'occupation-not-in-table');
  const wages = occupation.prevailing.get(paidAs.area.code);
  if (!wages) return absent('levels', 'area-not-in-table');
  return { levels: levelsReading(context, paidAs.area, wages) };
}
