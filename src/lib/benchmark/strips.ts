import type { OwnBand } from '#lib/document/types.ts';
import { aged } from '#lib/engine/market/ageing.ts';
import { halfway, type Band, type RangeBand } from '#lib/engine/market/band.ts';
import type { Mismatch } from '#lib/engine/market/mismatch.ts';
import { bandOf } from '#lib/engine/market/own-band.ts';
import { minorUnits } from '#lib/engine/money/money.ts';
import type { Occupation } from '#lib/market-data/occupation.ts';
import type { Role } from '#lib/market-data/role.ts';
import type { WageBand } from '#lib/market-data/wage-band.ts';
import { ageingOfOwn, ageingOfState, ageingOfTable, type AgeingChoice } from './ageing-of.ts';
import type { OccupationName, Place, Strip, StripOrigin } from './benchmark.ts';
import { comparedWith } from './comparing.ts';
import { sourceOf } from './files.ts';
import { ofArticle, ofOfficial, ofOwn } from './mismatches.ts';
import { DOLLARS, officialBand } from './official-band.ts';
import type { StripContext } from './strip-context.ts';

function stripOf(
  { ledger }: StripContext,
  id: string,
  origin: StripOrigin,
  published: Band,
  { ageing, notAged }: AgeingChoice,
  mismatches: readonly Mismatch[],
): Strip {
  const band = aged(published, ageing);
  const { compared, mismatches: ofPay } = comparedWith(ledger, band);
  return { id, origin, band, published, ageing, notAged, compared, mismatches: [...mismatches, ...ofPay] };
}

const nameOf = ({ code, title }: Occupation): OccupationName => ({ code, title });

/** The national band of an occupation. */
export function nationalStrip(
  context: StripContext,
  id: string,
  occupation: Occupation,
  wages: WageBand,
): Strip {
  const { files, settings } = context;
  const source = sourceOf(files, wages.source);
  const choice = ageingOfTable(files, settings, source.id);
  return stripOf(
    context,
    id,
    { kind: 'national', source, occupation: nameOf(occupation), employment: wages.employment },
    officialBand(wages),
    choice,
    ofOfficial(context, { kind: 'national' }, occupation, source.id, choice.ageing),
  );
}

/** The band of an occupation in the metropolitan area whose pay applies. */
export function metropolitanStrip(
  context: StripContext,
  place: Extract<Place, { kind: 'area' }>,
  occupation: Occupation,
  wages: WageBand,
): Strip {
  const { files, settings } = context;
  const source = sourceOf(files, wages.source);
  const { area } = place;
  const choice = ageingOfTable(files, settings, source.id);
  return stripOf(
    context,
    'metropolitan',
    { kind: 'metropolitan', source, area, occupation: nameOf(occupation), employment: wages.employment },
    officialBand(wages),
    choice,
    ofOfficial(context, { kind: 'metropolitan' }, occupation, source.id, choice.ageing),
  );
}

/** The band of an occupation in the state whose pay applies, aged by the occupation's own national median. */
export function stateStrip(
  context: StripContext,
  place: Extract<Place, { kind: 'state' }>,
  occupation: Occupation,
  wages: WageBand,
): Strip {
  const { files, settings } = context;
  const source = sourceOf(files, wages.source);
  const { state } = place;
  const choice = ageingOfState(files, settings, occupation);
  return stripOf(
    context,
    'state',
    { kind: 'state', source, state, occupation: nameOf(occupation), employment: wages.employment },
    officialBand(wages),
    choice,
    ofOfficial(context, { kind: 'state', state }, occupation, source.id, choice.ageing),
  );
}

/** The range that the article states for a role. */
export function articleStrip(context: StripContext, role: Role): Strip {
  const { files, settings } = context;
  const source = sourceOf(files, files.roles.source);
  const [min, max] = [minorUnits(role.range.low, DOLLARS), minorUnits(role.range.high, DOLLARS)];
  const band: RangeBand = {
    kind: 'range',
    measures: 'base-wages',
    includesCommission: false,
    currency: DOLLARS,
    min,
    mid: halfway(min, max),
    max,
    midIs: 'halfway',
  };
  return stripOf(
    context,
    'article-role',
    { kind: 'article-role', source, role },
    band,
    ageingOfTable(files, settings, source.id),
    ofArticle(context),
  );
}

/** A band of the person's own. */
export function ownStrip(context: StripContext, own: OwnBand): Strip {
  const { files, settings } = context;
  const choice = ageingOfOwn(files, settings, own);
  return stripOf(
    context,
    `own:${own.id}`,
    { kind: 'own', own },
    bandOf(own),
    choice,
    ofOwn(context, own, choice.ageing),
  );
}
