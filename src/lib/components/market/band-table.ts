import type { Benchmark, Strip } from '#lib/benchmark/benchmark.ts';
import { PERCENTILE_POINTS, type BandPoint } from '#lib/engine/market/band.ts';
import { PREVAILING_LEVELS } from '#lib/engine/market/level-met.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { post } from '#lib/engine/money/money.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import { noPositionText, PAY_WORDS } from '#lib/format/mismatch-words.ts';
import { amountText } from '#lib/format/money.ts';
import {
  distanceText,
  marketRatioText,
  moneyDistanceText,
  payRatioText,
  penetrationText,
  percentileText,
  SIDE_WORDS,
  spreadText,
} from '#lib/format/position-words.ts';
import { levelMetText, stripWords } from '#lib/format/strip-words.ts';

/** The same figures as the strips, as a table. */
export interface BandTable {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly head: string;
    readonly cells: readonly string[];
  }[];
}

const money = (amount: Ratio, currency: Currency): string => amountText({ minor: post(amount), currency });

function pointText(point: BandPoint, { band: { currency }, origin }: Strip): string {
  switch (point.kind) {
    case 'published':
      return money(point.amount, currency);
    case 'at-least':
      return `at least ${money(point.amount, currency)}`;
    case 'missing':
      return origin.kind === 'own' ? 'not stated' : 'not published';
  }
}

/** The pay that is held against a band, with its definition; or why there is none. */
function payCell({ compared }: Strip): string {
  return compared.isKnown
    ? `${amountText(compared.pay)} ${PAY_WORDS[compared.definition].toLowerCase().replace('tc', 'TC')}`
    : noPositionText(compared.why);
}

const headOf = ({ origin, band }: Strip): string => {
  const { title, source } = stripWords(origin);
  const of = 'occupation' in origin ? `, ${origin.occupation.title}` : '';
  return `${title}${of} (${source}), ${band.currency}`;
};

/** Empty cells for a band without a position. */
const blank = (cells: number): readonly string[] => Array.from({ length: cells }, () => '–');

function percentileTable(strips: readonly Strip[]): BandTable {
  return {
    key: 'percentiles',
    caption: 'Bands of percentiles, a year, before tax',
    columns: [
      ...PERCENTILE_POINTS,
      'Pay compared',
      'Percentile',
      'Market ratio (pay ÷ p50)',
      'Between p10 and p90',
      'To p50',
      'To p75',
    ],
    rows: strips.flatMap((strip) => {
      const { band, compared, id } = strip;
      if (band.kind !== 'percentiles') return [];
      const position =
        compared.isKnown && compared.position.kind === 'percentiles' ? compared.position : undefined;
      return [
        {
          key: id,
          head: headOf(strip),
          cells: [
            ...PERCENTILE_POINTS.map((point) => pointText(band.points[point], strip)),
            payCell(strip),
            ...(position
              ? [
                  percentileText(position.percentile),
                  marketRatioText(position.marketRatio),
                  spreadText(position.betweenP10AndP90),
                  distanceText(position.toP50, 'p50'),
                  distanceText(position.toP75, 'p75'),
                ]
              : blank(5)),
          ],
        },
      ];
    }),
  };
}

function rangeTable(strips: readonly Strip[]): BandTable {
  return {
    key: 'ranges',
    caption: 'Ranges, a year, before tax',
    columns: [
      'Minimum',
      'Midpoint',
      'Maximum',
      'Pay compared',
      'Where',
      'Compa-ratio (pay ÷ midpoint)',
      'Range penetration',
      'To the midpoint',
      'To the maximum',
    ],
    rows: strips.flatMap((strip) => {
      const { band, compared, id } = strip;
      if (band.kind === 'percentiles') return [];
      const position =
        compared.isKnown && compared.position.kind !== 'percentiles' ? compared.position : undefined;
      return [
        {
          key: id,
          head: headOf(strip),
          cells: [
            money(band.min, band.currency),
            band.kind === 'range'
              ? `${money(band.mid, band.currency)}${band.midIs === 'halfway' ? ' (halfway)' : ''}`
              : 'none posted',
            money(band.max, band.currency),
            payCell(strip),
            ...(position
              ? [
                  SIDE_WORDS[position.side],
                  position.kind === 'range' ? payRatioText(position.compaRatio) : '–',
                  penetrationText(position.penetration),
                  position.kind === 'range' ? moneyDistanceText(position.toMid, 'midpoint') : '–',
                  moneyDistanceText(position.toMax, 'maximum'),
                ]
              : blank(5)),
          ],
        },
      ];
    }),
  };
}

function levelsTable({ levels }: Benchmark): BandTable {
  return {
    key: 'levels',
    caption: 'Prevailing-wage levels, a year, USD: legal floors, not market pay',
    columns: [...PREVAILING_LEVELS.map((level) => `Level ${level}`), 'Base salary', 'It meets'],
    rows: levels
      ? [
          {
            key: 'levels',
            head: levels.area.title,
            cells: [
              ...PREVAILING_LEVELS.map((level) => amountText(levels.annual[level])),
              ...(levels.compared.isKnown
                ? [amountText(levels.compared.pay), levelMetText(levels.compared.met)]
                : [noPositionText(levels.compared.why), '–']),
            ],
          },
        ]
      : [],
  };
}

/** The tables under the strips of an offer; those without rows are left out. */
export function bandTables(benchmark: Benchmark): readonly BandTable[] {
  const { strips } = benchmark;
  return [percentileTable(strips), rangeTable(strips), levelsTable(benchmark)].filter(
    ({ rows }) => rows.length > 0,
  );
}
