import type { Benchmark, LevelsReading, PlaceReading, Strip } from '#lib/benchmark/benchmark.ts';
import { PERCENTILE_POINTS, type Band, type BandPoint } from '#lib/engine/market/band.ts';
import { PREVAILING_LEVELS } from '#lib/engine/market/level-met.ts';
import { post } from '#lib/engine/money/money.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import {
  ageingText,
  mismatchText,
  noPositionText,
  notAgedText,
  PAY_WORDS,
} from '#lib/format/mismatch-words.ts';
import { moneyText } from '#lib/format/money.ts';
import { positionWords } from '#lib/format/position-words.ts';
import {
  absentText,
  LEVEL_WORDS,
  levelMetText,
  LEVELS_ARE,
  measureText,
  placeText,
  stripWords,
} from '#lib/format/strip-words.ts';
import type { SourceId } from '#lib/market-data/source.ts';
import { wrapped } from '../wrap.ts';
import type { Benchmarked } from './benchmark.ts';

/** Where offers stand in the bands of their roles, as text: a paragraph a band. */
export function benchmarkText({ files, benchmarks, understood, mistakes }: Benchmarked): string {
  const sources = new Set<SourceId>(benchmarks.flatMap(sourcesOf));
  const role = benchmarks.some((benchmark) => benchmark.role);
  return [
    ...understood.flatMap((line) => wrapped(line, 0)),
    ...(understood.length > 0 ? [''] : []),
    ...benchmarks.flatMap(offerLines),
    ...(role
      ? [
          'What an article says moves pay; nothing here is multiplied by it:',
          ...files.roles.factors.flatMap(({ statement }) => wrapped(`  ${statement}`, 2)),
          '',
        ]
      : []),
    'Sources',
    ...[...sources].flatMap((id) => {
      const source = files.sources.get(id);
      return source
        ? wrapped(
            `  ${source.agency}: ${source.title}, ${source.vintage}. ${source.address ?? ''}`.trimEnd(),
            4,
          )
        : [];
    }),
    ...wrapped(`  ${files.sources.get('onet-titles-27')?.attribution ?? ''}`, 4),
    'All figures are before tax.',
    ...mistakes
      .filter(({ severity }) => severity === 'warning')
      .map(({ path, found, expected }) => `${path}: warning: found ${found}; expected ${expected}`),
    '',
  ].join('\n');
}

function sourcesOf({ strips, levels, elsewhere }: Benchmark): readonly SourceId[] {
  return [
    ...strips.flatMap(({ origin }) => (origin.kind === 'own' ? [] : [origin.source.id])),
    ...(strips.some(({ ageing }) => ageing.some(({ kind }) => kind === 'consumer-prices'))
      ? (['bls-cpi-u'] as const)
      : []),
    ...(levels ? [levels.source.id] : []),
    ...elsewhere.map(({ source }) => source.id),
  ];
}

function offerLines(benchmark: Benchmark): readonly string[] {
  const { offer, occupation, role, place, paidAs, strips, levels, absent, elsewhere } = benchmark;
  const isElsewhere = paidAs !== place && paidAs !== undefined;
  return [
    offer.company,
    ...(occupation
      ? wrapped(`  Occupation: ${occupation.title} (${occupation.code})`)
      : ['  Occupation: not chosen; see --occupation.']),
    ...(role ? wrapped(`  Role: ${role.name}. Why these occupations: ${role.evidence}.`) : []),
    `  Place: ${place ? placeText(place) : 'not chosen; see --area.'}`,
    ...(isElsewhere ? [`  Paid as in: ${placeText(paidAs)}`] : []),
    '',
    ...strips.flatMap(stripLines),
    ...(levels ? levelsLines(levels) : []),
    ...absent.flatMap((one) => wrapped(`  No band. ${absentText(one)}`)),
    ...(absent.length > 0 ? [''] : []),
    ...elsewhereLines(elsewhere),
  ];
}

function stripLines({ origin, band, ageing, notAged, compared, mismatches }: Strip): readonly string[] {
  const { title, source, sample } = stripWords(origin);
  const occupation = 'occupation' in origin ? `, ${origin.occupation.title}` : '';
  const facts = [`${measureText(band)}; ${source}`, ...(sample === undefined ? [] : [sample])];
  return [
    ...wrapped(`  ${title}${occupation}`),
    ...wrapped(`    ${bandText(band)}`),
    ...(compared.isKnown ? positionLines(compared) : wrapped(`    ${noPositionText(compared.why)}`)),
    ...wrapped(`    ${facts.join('; ')}.`),
    ...ageing.flatMap((one) => wrapped(`    ${ageingText(one)}`)),
    ...(notAged === undefined ? [] : wrapped(`    ${notAgedText(notAged)}`)),
    ...mismatches.flatMap((one) => wrapped(`    ${mismatchText(one)}`)),
    '',
  ];
}

function positionLines({
  definition,
  pay,
  position,
}: Extract<Strip['compared'], { isKnown: true }>): readonly string[] {
  const { mark, details } = positionWords(position);
  return [
    ...wrapped(`    ${PAY_WORDS[definition]} of ${moneyText(pay)}: ${mark}`),
    ...details.flatMap((detail) => wrapped(`      ${detail}`)),
  ];
}

/** The points of a band in a line. */
function bandText(band: Band): string {
  const money = (amount: Ratio): string =>
    moneyText({ minor: post(amount), currency: band.currency }, 'whole');
  const pointText = (point: BandPoint): string => {
    switch (point.kind) {
      case 'published':
        return money(point.amount);
      case 'at-least':
        return `at least ${money(point.amount)}`;
      case 'missing':
        return 'not published';
    }
  };
  switch (band.kind) {
    case 'percentiles':
      return PERCENTILE_POINTS.map((point) => `${point} ${pointText(band.points[point])}`).join(', ');
    case 'range':
      return `${money(band.min)} to ${money(band.max)}, midpoint ${money(band.mid)}`;
    case 'posted-range':
      return `${money(band.min)} to ${money(band.max)}`;
  }
}

function levelsLines({ area, annual, compared, chosen, mismatches }: LevelsReading): readonly string[] {
  const levels = PREVAILING_LEVELS.map(
    (level) => `${level} ${LEVEL_WORDS[level]} ${moneyText(annual[level], 'whole')}`,
  );
  return [
    ...wrapped(`  Prevailing-wage levels, ${area.title}`),
    ...wrapped(`    ${levels.join(', ')}`),
    ...wrapped(
      compared.isKnown
        ? `    Base salary of ${moneyText(compared.pay)}: ${levelMetText(compared.met)}`
        : `    ${noPositionText(compared.why)}`,
    ),
    ...(chosen === undefined ? [] : [`    The job is of level ${chosen} (${LEVEL_WORDS[chosen]}).`]),
    ...wrapped(`    ${LEVELS_ARE}.`),
    ...mismatches.flatMap((one) => wrapped(`    ${mismatchText(one)}`)),
    '',
  ];
}

function elsewhereLines(elsewhere: readonly PlaceReading[]): readonly string[] {
  if (elsewhere.length === 0) return [];
  return [
    '  What the pay buys in prices elsewhere (a reading beside the exact amounts)',
    ...elsewhere.flatMap(({ here, there, amounts }) =>
      amounts.flatMap(({ of, amount, buys }) =>
        wrapped(
          `    ${of === 'base-wages' ? 'Base salary' : 'Standard TC'} of ${moneyText(amount)} in ${here.of.title} (${here.parity}) buys what ${moneyText(buys)} buys in ${there ? `${there.of.title} (${there.parity})` : 'the United States (100)'}.`,
        ),
      ),
    ),
    '',
  ];
}
