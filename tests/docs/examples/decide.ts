import { comparer } from '#lib/engine/comparison/comparison.ts';
import { leadRestsOn } from '#lib/engine/comparison/lead-rests-on.ts';
import { assumptionsToTry } from '#lib/engine/flips/assumptions-of.ts';
import { contestOf, standoffUnder, type Contest } from '#lib/engine/flips/contest.ts';
import { finish } from '#lib/engine/flips/finish.ts';
import { flipSteps } from '#lib/engine/flips/flips.ts';
import { swingSteps } from '#lib/engine/flips/swings.ts';
import { decimalTextOf } from '#lib/engine/money/decimal.ts';
import { cumulative } from '#lib/engine/readings/cumulative.ts';
import { leadByMonth } from '#lib/engine/readings/lead-by-month.ts';
import { percentText } from '#lib/format/percent.ts';
import { BUILT_IN_SCENARIOS } from '#lib/engine/scenarios/built-in.ts';
import { underScenario } from '#lib/engine/scenarios/under-scenario.ts';
import type { OfferDocument, Scenario } from '#lib/document/types.ts';
import { readings, type Readings } from '#lib/engine/readings/readings.ts';
import { scenario } from '#lib/document/schema/scenarios.ts';
import { each, grantOf, priced } from '../../engine/equity.ts';
import { documentOf, ledgerOfFirst, type Fields } from '../../engine/offers.ts';
import { after, base, bonus, comparedOf, inYear, money, payment } from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

/** A scenario of some changes, "c1", "c2", …, parsed by the real schema. */
const scenarioOf = (...changes: readonly Fields[]): Scenario =>
  scenario.parse({
    id: 's',
    name: 'What if',
    changes: changes.map((change, i) => ({ id: `c${i + 1}`, ...change })),
  });

const underFirst = (document: OfferDocument, chosen: Scenario | undefined): Readings =>
  readings(ledgerOfFirst(underScenario(document, chosen)), { by: 'employment-year' });

const ONE_YEAR: Fields = { horizonYears: 1 };
const OFFERS: readonly Fields[] = [
  base('101000'),
  {
    ...base('90000'),
    ...priced('100'),
    ...grantOf([each('1', 1, 12)], { kind: 'shares', shares: '100' }),
  },
];
const CONTEST = documentOf(OFFERS, ONE_YEAR);

function contestBetween(document: OfferDocument): Contest {
  const contest = contestOf(document, comparer()(document));
  if (!contest) throw new Error('Nothing to rank');
  return contest;
}

const assumptionsIn = (document: OfferDocument) =>
  assumptionsToTry(
    document,
    comparer()(document).standings.flatMap(({ readings: of }) => (of ? [of.ledger] : [])),
  );

/** Section 5, on deciding. */
export const DECIDE: Examples = {
  scenarios: () => {
    const value = { kind: 'value', value: '40000', conversion: { rounding: 'down' } };
    const document = documentOf([
      { ...base('100000'), ...bonus('0.1'), ...priced('100'), ...grantOf([each('1', 4, 12)], value) },
    ]);
    const [bear] = BUILT_IN_SCENARIOS;
    const lower = scenarioOf({ kind: 'share-price', factor: '0.8' }, { kind: 'bonus', factor: '0.5' });
    const left = scenarioOf({ kind: 'stay', months: 18 });
    return [
      inYear(underFirst(document, undefined), 1),
      inYear(underFirst(document, lower), 1),
      inYear(underFirst(document, bear), 1),
      inYear(underFirst(document, bear), 2),
      inYear(underFirst(document, left), 2),
    ];
  },
  'break-even': () => {
    const contest = contestBetween(CONTEST);
    const { rows, standoff } = finish(flipSteps(contest, assumptionsIn(CONTEST)));
    const [growth, price] = (['price-growth', 'share-price'] as const).map(
      (kind) => rows.find(({ assumption }) => assumption.kind === kind)?.flips[0],
    );
    if (!growth?.value || !growth.before || !price?.value) throw new Error('No break-even');
    const before = finish(
      standoffUnder(contest, {
        kind: 'price-growth',
        id: 'c',
        offer: 'o2',
        growth: decimalTextOf(growth.before),
      }),
    );
    return [
      money(standoff.difference),
      percentText(growth.value),
      money(growth.standoff.difference),
      percentText(growth.before),
      money(before.difference),
      percentText(price.value),
    ];
  },
  'rests-on': () => {
    const [of, other] = comparedOf(OFFERS, ONE_YEAR);
    const rests = of && other ? leadRestsOn(of, other, 'total-compensation') : [];
    return rests.map(({ amount }) => money(amount < 0n ? -amount : amount));
  },
  sensitivity: () => {
    const swings = finish(swingSteps(contestBetween(CONTEST), assumptionsIn(CONTEST)));
    const growth = swings.find(({ assumption }) => assumption.kind === 'price-growth');
    return growth ? [money(growth.low.difference), money(growth.high.difference)] : [];
  },
  'stay-length': () => {
    const paid = comparedOf([{ ...base('120000'), signOn: [payment('3500', after(0))] }, base('132000')]).map(
      (of) => cumulative(of, 'employment-year', 'total-compensation'),
    );
    const [first, second] = leadByMonth(paid);
    return first && second ? [String(first.to), money(first.lead), money(second.lead)] : [];
  },
};
