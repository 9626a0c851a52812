import type { LeverName, OfferDocument, Target } from '#lib/document/types.ts';
import { replyTo, type CallFigures } from '#lib/engine/negotiation/call-ladder.ts';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { leastAsk } from '#lib/engine/negotiation/least-ask.ts';
import { numberText } from '#lib/format/decimals.ts';
import { percentText } from '#lib/format/percent.ts';
import { bargainingOf, type Bargaining } from '#lib/engine/negotiation/bargaining.ts';
import { comparer } from '#lib/engine/comparison/comparison.ts';
import { evidenceFor } from '#lib/engine/negotiation/evidence/evidence.ts';
import { employersView } from '#lib/engine/negotiation/employer-view.ts';
import { exchangeRates } from '#lib/engine/negotiation/exchange-rates.ts';
import { goalOf } from '#lib/engine/negotiation/goal.ts';
import { leverWorths } from '#lib/engine/negotiation/lever-worths.ts';
import { missingTerms } from '#lib/engine/negotiation/missing-terms.ts';
import { askPackages } from '#lib/engine/negotiation/packages.ts';
import { versionChange, withVersion } from '#lib/engine/negotiation/versions.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { each, grantOf, priced } from '../../engine/equity.ts';
import { documentOf, offerAt, type Fields } from '../../engine/offers.ts';
import { offer as plansOffer } from '../../engine/plans.ts';
import { after, base, bonus, money, payment } from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

const DOCUMENT = documentOf([{ ...base('100000'), ...bonus('0.1') }]);
const TARGET = { kind: 'amount', reading: 'horizon', amount: '460000' } as Target;

function asked(lever: LeverName) {
  const found = leastAsk(DOCUMENT, 'o1', lever, TARGET);
  if (found.kind !== 'ask') throw new Error(`${lever}: ${found.kind}`);
  return found;
}

const exact = (text: string) => parseDecimal(text as DecimalString);

const CALL: CallFigures = {
  offered: exact('50'),
  minimum: exact('52'),
  target: exact('55'),
  anchor: exact('56'),
  step: exact('0.5'),
  direction: 'up',
};

function replied(figure: string): string {
  const reply = replyTo(CALL, exact(figure));
  switch (reply.kind) {
    case 'accept':
      return 'accept';
    case 'ask':
      return numberText(reply.ask);
    case 'decline':
      return numberText(reply.minimum);
  }
}

function bargained(document: OfferDocument): Bargaining {
  const found = bargainingOf(document, 'o1');
  if (found.kind !== 'bargaining') throw new Error(found.kind);
  return found.bargaining;
}

const BAND_FACTS: Fields = {
  id: 'r',
  name: 'Range',
  measures: 'base-wages',
  currency: 'USD',
  source: 'An employer',
  date: '2026-01-01',
};

const RANGE: Fields = { ...BAND_FACTS, kind: 'range', min: '80000', max: '120000' };

const WHOLE_OFFER: Fields = {
  ...base('100000'),
  ...bonus('0.1'),
  signOn: [payment('20000', after(0))],
  ...priced('100'),
  ...grantOf([each('1', 4, 12)], { kind: 'shares', shares: '400' }),
};

/** Section 5, on negotiating. */
export const NEGOTIATION: Examples = {
  'least-ask': () => {
    const ofBase = asked('base');
    return [
      numberText(ofBase.asked.to),
      money(ofBase.total.minor),
      money(ofBase.oneLess.minor),
      percentText(asked('bonus-target').asked.to),
      numberText(asked('sign-on').asked.to),
    ];
  },
  'call-ladder': () => ['54', '53', '52', '51.5', '51'].map(replied),
  'band-target': () => {
    const points = { p50: '100000', p75: '120000' };
    const document = documentOf(
      [base('100000')],
      {},
      { bands: [{ ...BAND_FACTS, kind: 'percentiles', points }] },
    );
    const target = { kind: 'band', band: 'r', point: { kind: 'percentile', percentile: 60 } } as Target;
    const goal = goalOf(bargained(document), target);
    const ofBase = leastAsk(document, 'o1', 'base', target);
    if (goal.kind !== 'goal' || ofBase.kind !== 'ask') throw new Error('No goal');
    return [
      money(goal.amount.minor),
      numberText(ofBase.asked.to),
      leastAsk(document, 'o1', 'sign-on', target).kind,
    ];
  },
  'lever-worths': () => {
    const worths = leverWorths(bargained(DOCUMENT));
    return (['base', 'sign-on'] as const).flatMap((name) => {
      const found = worths.find(({ lever }) => lever === name);
      if (!found?.perNamed) throw new Error(`${name} is worth nothing`);
      return [money(found.gain.minor), numberText(found.perNamed)];
    });
  },
  'exchange-rates': () => {
    const document = documentOf([plansOffer({ nonElective: '0.03', contribution: '0' }, base('100000'))]);
    return exchangeRates(bargained(document), 'base', exact('10000'), 'sign-on').map(({ equal }) =>
      equal ? numberText(equal) : 'none',
    );
  },
  packages: () => {
    const bargaining = bargained(DOCUMENT);
    const goal = goalOf(bargaining, { ...TARGET, amount: '480000' } as Target);
    if (goal.kind !== 'goal') throw new Error(goal.why);
    const [first] = askPackages(bargaining, goal);
    if (!first) throw new Error('No package');
    return [
      ...first.parts.map(({ asked: { to } }) => numberText(to)),
      money(first.total.minor),
      money(first.oneLess.minor),
    ];
  },
  'employers-view': () => {
    const [seen] = employersView(documentOf([WHOLE_OFFER], {}, { bands: [RANGE] }), 'o1');
    if (!seen?.pay) throw new Error('No figures');
    return [
      ...seen.pay.flatMap(({ cash, equity }) => [money(cash.minor), money(equity.minor)]),
      ...seen.compaRatios.map(({ ratio }) => numberText(ratio)),
    ];
  },
  'missing-terms': () => {
    const document = documentOf([WHOLE_OFFER]);
    return missingTerms(document, offerAt(document, 0).offer).flatMap(({ term, stake }) =>
      stake.kind === 'amount' ? [term, money(stake.amount.minor)] : [],
    );
  },
  evidence: () => {
    const clawback = {
      trigger: 'resignation',
      countFrom: 'start',
      reading: { kind: 'full', months: 12 },
      repay: { kind: 'gross' },
    };
    const comparison = comparer()(
      documentOf([
        { ...base('100000'), signOn: [{ ...payment('30000', after(0)), clawback }] },
        { ...base('120000'), inWriting: true },
        base('130000'),
      ]),
    );
    return evidenceFor(comparison, 'o1', '2026-01-01' as PlainDate).flatMap(({ card }) => [
      card.seenAs,
      money(card.atStake),
    ]);
  },
  versions: () => {
    const first = withVersion(offerAt(DOCUMENT, 0).offer, {
      id: 'v1',
      name: 'First',
      date: '2026-01-01' as PlainDate,
    });
    const revised = documentOf([{ ...first, ...base('105000'), signOn: [payment('20000', after(0))] }]);
    const change = versionChange(
      revised,
      offerAt(revised, 0).offer,
      { kind: 'version', id: 'v1' },
      { kind: 'now' },
    );
    if (change.kind !== 'change') throw new Error(change.kind);
    return [...change.components, change.total, change.firstYear].map(({ gained }) => money(gained.minor));
  },
  'make-whole-target': () => {
    const held = { start: '2025-01-01', ...priced('100') };
    const grant = grantOf([each('1', 4, 12)], { kind: 'shares', shares: '400' });
    const document = documentOf([
      { start: '2026-07-01', ...base('100000'), signOn: [payment('4000', after(0))] },
      { kind: 'current-job', ...held, ...base('100000'), ...grant },
    ]);
    const target = { kind: 'make-whole', lastDay: '2026-06-30', within: '12-months' } as Target;
    const goal = goalOf(bargained(document), target);
    const signOn = leastAsk(document, 'o1', 'sign-on', target);
    if (goal.kind !== 'goal' || goal.source.kind !== 'make-whole' || signOn.kind !== 'ask')
      throw new Error('No goal');
    return [money(goal.source.forfeited.minor), money(goal.short.minor), numberText(signOn.asked.to)];
  },
};
