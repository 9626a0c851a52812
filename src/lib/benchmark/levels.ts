import { levelMet, PREVAILING_LEVELS, type PrevailingLevel } from '#lib/engine/market/level-met.ts';
import type { Mismatch } from '#lib/engine/market/mismatch.ts';
import { minorUnits, post } from '#lib/engine/money/money.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import type { Area } from '#lib/market-data/area.ts';
import type { PrevailingWageLevels } from '#lib/market-data/prevailing-wage.ts';
import type { LevelsReading } from './benchmark.ts';
import { fittedPay } from './comparing.ts';
import { sourceOf } from './files.ts';
import { DOLLARS } from './official-band.ts';
import type { StripContext } from './strip-context.ts';

/** The prevailing-wage levels of an area, and the highest that the base salary reaches: base only, at full time. */
export function levelsReading(
  { files, offer, ledger }: StripContext,
  area: Area,
  wages: PrevailingWageLevels,
): LevelsReading {
  const exact = Object.fromEntries(
    PREVAILING_LEVELS.map((level) => [level, minorUnits(wages.levels[level].annual, DOLLARS)]),
  ) as Record<PrevailingLevel, Ratio>;
  const fitted = fittedPay(ledger, { measures: 'base-wages', includesCommission: false, currency: DOLLARS });
  const wider: readonly Mismatch[] =
    wages.areasSharing > 1 ? [{ kind: 'wider-geography', areas: wages.areasSharing }] : [];
  return {
    source: sourceOf(files, wages.source),
    area,
    wages,
    annual: Object.fromEntries(
      PREVAILING_LEVELS.map((level) => [level, { minor: post(exact[level]), currency: DOLLARS }]),
    ) as LevelsReading['annual'],
    compared: fitted.isKnown
      ? {
          isKnown: true,
          pay: { minor: post(fitted.pay), currency: DOLLARS },
          met: levelMet(exact, fitted.pay),
        }
      : fitted,
    chosen: offer.market?.level,
    mismatches: [...wider, ...(fitted.isKnown ? fitted.mismatches : [])],
  };
}
