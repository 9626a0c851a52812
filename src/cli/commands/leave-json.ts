import { againstStaying, type AgainstStaying } from '#lib/engine/comparison/staying.ts';
import { leaving, type Leaving } from '#lib/engine/leaving/leaving.ts';
import { leavingByMonth } from '#lib/engine/leaving/leaving-by-month.ts';
import { LEAVING_FIGURES, type LeavingFigures } from '#lib/engine/leaving/leaving-figures.ts';
import { makeWhole, MAKE_WHOLE_FIGURES, MAKE_WHOLE_WINDOWS } from '#lib/engine/leaving/make-whole.ts';
import { waits } from '#lib/engine/leaving/waiting.ts';
import type { Ledger } from '#lib/engine/ledger/ledger.ts';
import { decimalTextOf } from '#lib/engine/money/decimal.ts';
import { decimalOf } from '#lib/engine/money/money.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { readingText } from '#lib/format/leaving-words.ts';
import { streamLabel } from '#lib/format/stream-words.ts';
import { mistakeOutputs, namesOf } from '../offers.ts';
import type { LeaveOffer, LeaveOutput } from '../output/leave.ts';
import type { Compared, Looked } from '../standings.ts';
import { linePath } from './ledger-json.ts';
import type { LeaveCall } from './leave-call.ts';

type Text = (minor: bigint) => string;

/** What leaving comes to as `parley leave --json` gives it. */
export function leaveJson(compared: Compared, call: LeaveCall): LeaveOutput {
  const currency = compared.comparison.assumptions.reportingCurrency;
  const text: Text = (minor) => decimalOf({ minor, currency });
  return {
    output: 'leave',
    version: 1,
    currency,
    way: call.way,
    offers: compared.offers.map((looked) => offerOf(compared, call, looked, text)),
  };
}

function offerOf(compared: Compared, call: LeaveCall, looked: Looked, text: Text): LeaveOffer {
  const { standing, mistakes } = looked;
  const { offer, readings } = standing;
  const head = { ...namesOf(offer), mistakes: mistakeOutputs(mistakes) };
  if (!readings) return { ...head, leaving: null, makeWhole: null, staying: null, months: null };
  const { ledger } = readings;
  const { on, way, months } = call;
  const isJob = offer.kind === 'current-job';
  return {
    ...head,
    leaving: on === undefined ? null : leavingOf(compared, call, ledger, leaving(ledger, { on, way }), text),
    makeWhole:
      isJob && on !== undefined
        ? MAKE_WHOLE_WINDOWS.map((within) => {
            const { figures } = makeWhole(ledger, { on, within });
            const [unvested, bonus, match, owed, sum, other] = MAKE_WHOLE_FIGURES.map((name) =>
              text(figures[name].minor),
            );
            return {
              within,
              unvested: unvested ?? '',
              'earned-bonus': bonus ?? '',
              'unvested-match': match ?? '',
              'owed-back': owed ?? '',
              sum: sum ?? '',
              'not-sellable': other ?? '',
            };
          })
        : null,
    staying: isJob ? stayingOf(compared, readings, text) : null,
    months: months
      ? leavingByMonth(ledger, way, months.from, months.to).map(({ month, leaving: left }) => ({
          month,
          on: left.on,
          figures: figuresOf(left.figures, text),
        }))
      : null,
  };
}

function figuresOf(figures: LeavingFigures, text: Text): NonNullable<LeaveOffer['leaving']>['figures'] {
  return Object.fromEntries(LEAVING_FIGURES.map((name) => [name, text(figures[name].minor)])) as NonNullable<
    LeaveOffer['leaving']
  >['figures'];
}

function leavingOf(
  { document }: Compared,
  { isAllReadings, way }: LeaveCall,
  ledger: Ledger,
  left: Leaving,
  text: Text,
): NonNullable<LeaveOffer['leaving']> {
  const { on, ending, monthsServed, figures, clawbacks, grants } = left;
  return {
    on,
    lastDay: ending.lastDay,
    ending: ending.kind,
    monthsServed,
    figures: figuresOf(figures, text),
    clawbacks: clawbacks.map((clawed) => ({
      line: clawed.stream.id,
      label: streamLabel(clawed.stream, ledger),
      path: linePath(document, ledger.offer.id, clawed.stream),
      clause: clawed.clawback.clause ?? null,
      isTriggered: clawed.isTriggered,
      ends: clawed.ends,
      residue: text(clawed.residue.minor),
      readings: clawed.readings.slice(0, isAllReadings ? undefined : 1).map(({ reading, owed }, i) => ({
        reading: readingText(reading),
        kind: reading.kind,
        isChosen: i === 0,
        owed: text(owed.minor),
      })),
    })),
    grants: grants.map(({ line, granted, vested, accelerated, forfeited, exerciseCost, exerciseUntil }) => ({
      line: line.stream.id,
      label: streamLabel(line.stream, ledger),
      granted: decimalTextOf(granted),
      vested: decimalTextOf(vested),
      accelerated: decimalTextOf(accelerated),
      forfeited: decimalTextOf(forfeited),
      exerciseCost: text(exerciseCost),
      exerciseUntil: exerciseUntil ?? null,
    })),
    waits: waits(ledger, { on, way }).map(({ kind, until, days, gain }) => ({
      kind,
      until,
      days,
      gain: text(gain),
    })),
  };
}

/** The new offers of the document against the current job. */
export function newOffers({ comparison }: Compared): readonly Readings[] {
  return comparison.standings.flatMap(({ offer, readings }) =>
    offer.kind === 'offer' && readings ? [readings] : [],
  );
}

function stayingOf(compared: Compared, stay: Readings, text: Text): LeaveOffer['staying'] {
  const { definition } = compared.comparison;
  return newOffers(compared).map((go) => {
    const { years, firstYear, deepest, caughtUp } = againstStaying(stay.ledger, go.ledger, definition);
    const { id, company } = go.ledger.offer;
    return {
      id,
      company,
      years: years.map(text),
      firstYear: firstYear.map(({ component, more }) => ({ component, more: text(more) })),
      deepest: deepest ? { month: deepest.month, behind: text(deepest.behind) } : null,
      caughtUpFrom: monthOf(caughtUp),
    };
  });
}

function monthOf(caughtUp: AgainstStaying['caughtUp']): number | null {
  switch (caughtUp.kind) {
    case 'never-behind':
      return 0;
    case 'from-month':
      return caughtUp.month;
    case 'behind-at-the-end':
      return null;
  }
}
