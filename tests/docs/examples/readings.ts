import { openDocument } from '#lib/document/open.ts';
import { checkDocument } from '#lib/engine/checks/check-offer.ts';
import { comparer } from '#lib/engine/comparison/comparison.ts';
import { differenceAt } from '#lib/engine/comparison/difference.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { crossovers, cumulative } from '#lib/engine/readings/cumulative.ts';
import { percentText } from '#lib/format/percent.ts';
import { prevailingLevels } from '#lib/market-data/prevailing-levels.ts';
import { byExit, each, exitOf, grantOf, priced } from '../../engine/equity.ts';
import { match, offer as plansOffer } from '../../engine/plans.ts';
import { documentOf, yearsFor, type Fields } from '../../engine/offers.ts';
import { after, base, benefit, bonus, comparedOf, money, named, number, payment } from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

const offer: Fields = {
  hoursPerWeek: '40',
  ...base('120000'),
  ...bonus('0.1'),
  signOn: [payment('20000', after(0)), payment('10000', after(12), 'q')],
  ...priced('100'),
  ...grantOf([each('1', 4, 12)], { kind: 'shares', shares: '400' }),
  benefits: [benefit('100', { kind: 'monthly' }), { kind: 'leave', id: 'l', days: '25' }],
};

function apart(first: string, second: string): readonly string[] {
  const { ranking } = comparer()(documentOf([base(first), base(second)]));
  switch (ranking.kind) {
    case 'close-call':
      return [money(ranking.apart), ranking.kind];
    case 'leader':
      return [money(ranking.lead), ranking.kind];
    case 'nothing-to-rank':
      return [ranking.kind];
  }
}

/** Section 5. */
export const READINGS: Examples = {
  readings: () =>
    (['first-year', 'annualised', 'guaranteed', 'hourly'] as const).map((reading) =>
      named(yearsFor(offer), reading),
    ),
  standard: () => [named(yearsFor(offer), 'standard')],
  'present-value': () => [
    named(
      yearsFor({ signOn: [payment('10000', after(48))] }, { discountRate: '0.05', horizonYears: 5 }),
      'present-value',
    ),
  ],
  difference: () => {
    const [of, from] = comparedOf([base('130000.50'), base('120000')]);
    return of && from ? [money(differenceAt(of, from, 'base-salary', 0).minor)] : [];
  },
  'close-call': () => [...apart('100000', '98000'), ...apart('100000', '97999')],
  crossover: () => {
    const [first = [], second = []] = comparedOf([
      { ...base('120000'), signOn: [payment('3500', after(0))] },
      base('132000'),
    ]).map((of) => cumulative(of, 'employment-year', 'total-compensation'));
    return [
      money(first[4] ?? 0n),
      money(second[4] ?? 0n),
      ...crossovers(first, second).map(({ month }) => String(month)),
    ];
  },
};

/** Section 6. */
export const BANDS: Examples = {
  'prevailing-levels': () => {
    const { levels } = prevailingLevels('an hour', '40' as DecimalString, '70' as DecimalString, 1);
    return [levels.II.rate, levels.III.rate, levels.I.annual].map(number);
  },
};

/** Section 7. */
export const BAD_INPUT: Examples = {
  'not-whole': () => {
    const offers = [{ ...priced('1'), ...grantOf([1, 2, 3].map(() => each('0.33', 1, 12))) }];
    const opened = openDocument(JSON.stringify(documentOf(offers)));
    if (!opened.isOk) throw new Error('A schedule that is not whole is no mistake of form');
    return checkDocument(opened.value).flatMap(({ severity, problem }) =>
      severity === 'error' && problem.kind === 'schedule-not-whole'
        ? [percentText(problem.sum), percentText(problem.missing)]
        : [],
    );
  },
  'plan-warnings': () => {
    const doubts = (terms: Fields) =>
      checkDocument(documentOf([plansOffer(terms, base('200000'))])).map(({ problem }) => problem);
    const [above] = doubts({ contribution: '0.1226' });
    const [without] = doubts({ contribution: '0', match: match() });
    if (above?.kind !== 'contribution-above-limit' || !without) throw new Error('No warning');
    return [money(above.amount.minor), money(above.limit.minor), String(above.year), without.kind];
  },
  'exit-errors': () => {
    const stock = byExit([exitOf('2000000', '0.6'), exitOf('0', '0.3')]);
    return checkDocument(documentOf([{ ...stock, ...grantOf([each('1', 4, 12)]) }])).flatMap(
      ({ severity, problem }) =>
        severity === 'error' && problem.kind === 'probabilities-not-whole'
          ? [percentText(problem.sum), percentText(problem.missing)]
          : [],
    );
  },
  quoted: () => {
    const grant = grantOf([each('1', 4, 12)], { kind: 'shares', shares: '400' }, { quotedValue: '51051' });
    return checkDocument(documentOf([{ ...priced('100'), ...grant }])).flatMap(({ problem }) =>
      problem.kind === 'quoted-grant-needs-growth'
        ? [money(problem.computed.minor), percentText(problem.growth)]
        : [],
    );
  },
};
