import type { AbsentStrip, LevelsReading, Place, StripOrigin } from '#lib/benchmark/benchmark.ts';
import type { OwnBand } from '#lib/document/types.ts';
import type { Band } from '#lib/engine/market/band.ts';
import type { PrevailingLevel } from '#lib/engine/market/level-met.ts';
import type { Money } from '#lib/engine/money/money.ts';
import type { Figure } from '#lib/market-data/figure.ts';
import type { Source } from '#lib/market-data/source.ts';
import { dateText } from './date-text.ts';
import { numberText } from './decimals.ts';
import { moneyText } from './money.ts';
import { moneyDistanceText } from './position-words.ts';
import { parseDecimal } from '#lib/engine/money/decimal-string.ts';

/** What a strip is of, as its heading, and where its figures come from. */
export interface StripWords {
  readonly title: string;
  /** "U.S. Bureau of Labor Statistics, May 2025". */
  readonly source: string;
  /** How many people or answers are behind it. */
  readonly sample: string | undefined;
}

/** The kinds of a person's own bands. */
export const OWN_KIND_WORDS: Readonly<Record<OwnBand['kind'], string>> = {
  percentiles: 'Percentiles',
  range: 'Range with a midpoint',
  'posted-range': 'Range of a job advertisement',
};

/** What a band measures, in a few words. */
export function measureText({
  measures,
  includesCommission,
}: Pick<Band, 'measures' | 'includesCommission'>): string {
  if (measures === 'total-compensation') return 'Total compensation, held against Standard TC';
  return includesCommission
    ? 'Base wages with commission, held against base and commission'
    : 'Base wages, held against base salary';
}

/** How many work in the occupation there. */
export function employmentText(figure: Figure): string | undefined {
  return figure.kind === 'value' ? `${numberText(parseDecimal(figure.value))} employed` : undefined;
}

/** Who publishes a table and of what time it is: "U.S. Bureau of Labor Statistics, May 2025". */
export function sourceText({ agency, vintage }: Pick<Source, 'agency' | 'vintage'>): string {
  return `${agency}, ${vintage.replace(/ \(.*\)$/, '')}`;
}

/** A strip's heading and source. */
export function stripWords(origin: StripOrigin): StripWords {
  switch (origin.kind) {
    case 'national':
      return official('United States', origin);
    case 'metropolitan':
      return official(origin.area.title, origin);
    case 'state':
      return official(`${origin.state.name}, whole state`, origin);
    case 'article-role':
      return {
        title: `${origin.role.name}: the article’s range`,
        source: sourceText(origin.source),
        sample: undefined,
      };
    case 'own': {
      const { own } = origin;
      return {
        title: own.name,
        source: `${own.source}, ${dateText(own.date)}`,
        sample:
          own.sample === undefined ? undefined : `sample of ${numberText({ n: BigInt(own.sample), d: 1n })}`,
      };
    }
  }
}

function official(title: string, origin: Extract<StripOrigin, { readonly employment: Figure }>): StripWords {
  return { title, source: sourceText(origin.source), sample: employmentText(origin.employment) };
}

/** The prevailing-wage levels by what a job requires. */
export const LEVEL_WORDS: Readonly<Record<PrevailingLevel, string>> = {
  I: 'entry',
  II: 'qualified',
  III: 'experienced',
  IV: 'fully competent',
};

/** What the levels are, in the words that keep them from being taken for market pay. */
export const LEVELS_ARE = 'Legal floors for visa sponsorship by what a job requires, not market pay';

/** The highest level whose wage a base salary reaches. */
export function levelMetText(met: PrevailingLevel | undefined): string {
  return met === undefined ? 'below level I' : `meets level ${met} (${LEVEL_WORDS[met]})`;
}

/** The level that was chosen for the job: its floor, and how far the base salary is from it. */
export function chosenLevelText(
  level: PrevailingLevel,
  floor: Money,
  compared: LevelsReading['compared'],
): string {
  const of = `The job’s level ${level} (${LEVEL_WORDS[level]}): ${moneyText(floor)}`;
  if (!compared.isKnown) return of;
  const above = { minor: floor.minor - compared.pay.minor, currency: floor.currency };
  return `${of}; base salary is ${moneyDistanceText(above, 'it')}`;
}

const ABSENT_KIND_WORDS: Readonly<Record<AbsentStrip['kind'], string>> = {
  national: 'United States',
  metropolitan: 'Metropolitan area',
  state: 'State',
  levels: 'Prevailing-wage levels',
  'article-role': 'The article’s range',
};

/** A band that there is none of, and why. */
export function absentText({ kind, why, occupation }: AbsentStrip): string {
  const of = occupation ? ` of ${occupation.title}` : '';
  return `${ABSENT_KIND_WORDS[kind]}${of}: ${absentReason(kind, why)}`;
}

function absentReason(kind: AbsentStrip['kind'], why: AbsentStrip['why']): string {
  switch (why) {
    case 'no-occupation':
      return 'choose a role.';
    case 'no-place':
      return 'choose a place.';
    case 'no-role':
      return 'the article states no range for this role.';
    case 'not-a-metropolitan-area':
      return 'the place is outside the metropolitan areas.';
    case 'place-is-a-state':
      return 'the place chosen is a whole state; choose a city or county.';
    case 'occupation-not-in-table':
      return kind === 'metropolitan'
        ? 'only 21 computing, data, product and sales occupations are in the table, and this is none of them.'
        : 'this occupation is not in the table.';
    case 'area-not-in-table':
      return 'nothing is published for this occupation there.';
    case 'no-annual-figures':
      return 'no annual figures are published for this occupation.';
  }
}

/** A place of an offer by its name. */
export function placeText(place: Place): string {
  return place.kind === 'area' ? place.area.title : `${place.state.name} (whole state)`;
}
