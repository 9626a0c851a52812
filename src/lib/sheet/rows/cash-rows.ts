import type { BaseSalary, BonusPlan, Instalment, Offer } from '#lib/document/types.ts';
import { parseDecimal } from '#lib/engine/money/decimal-string.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { add, ZERO } from '#lib/engine/money/ratio.ts';
import { understood, notUnderstood } from '#lib/entry/entered.ts';
import { isPercentText } from '#lib/entry/number-reader.ts';
import { decimalText, enterAmount, enterGrowth, enterShare, saysNone } from '#lib/entry/value-entry.ts';
import { cellMoney, editNumber, editPercent } from '../amount-text.ts';
import { changeLine, changeOffer, removeLine } from '../change-offer.ts';
import { detailed, NONE, NOT_STATED, stated, type EntryContext, type SheetRow } from '../sheet-row.ts';

const baseCurrency = (offer: Offer) => offer.base?.currency ?? offer.currency;

const baseRow: SheetRow = {
  id: 'base',
  label: 'Base salary',
  group: 'cash',
  unit: 'a year, or 52.50/h',
  kind: 'number',
  panel: 'base',
  show: (offer) => {
    const { base } = offer;
    if (!base) return NOT_STATED;
    const text = cellMoney(base.rate, baseCurrency(offer)) + (base.kind === 'hourly' ? ' an hour' : '');
    return base.raises?.length || base.partTimeShare !== undefined ? detailed(text) : stated(text);
  },
  edit: ({ base }) => (base ? editNumber(base.rate) + (base.kind === 'hourly' ? '/h' : '') : ''),
  enter: (offer, text) => {
    if (text.trim() === '') return understood([changeOffer(offer, ['base'], undefined)]);
    const hourly = /^(.*?)\s*(?:\/\s*h(?:our|r)?|an hour|per hour)\.?$/i.exec(text.trim());
    const entered = enterAmount(hourly?.[1] ?? text, baseCurrency(offer));
    if (!entered.isOk) return entered;
    return understood([changeOffer(offer, ['base'], withRate(offer, entered.value, hourly !== null))]);
  },
};

/** The base at a new rate: what else is known of it stays. */
function withRate({ base, hoursPerWeek }: Offer, rate: DecimalString, isHourly: boolean): BaseSalary {
  if (!isHourly) {
    if (base?.kind === 'annual') return { ...base, rate };
    return { kind: 'annual', rate };
  }
  if (base?.kind === 'hourly') return { ...base, rate };
  return {
    kind: 'hourly',
    rate,
    hoursPerWeek: hoursPerWeek ?? ('40' as DecimalString),
    weeksPerYear: '52' as DecimalString,
  };
}

const raiseRow: SheetRow = {
  id: 'raise',
  label: 'Assumed raise',
  group: 'cash',
  unit: '% a year',
  kind: 'number',
  panel: 'base',
  show: ({ base }) =>
    base?.yearlyRaise === undefined ? stated('0%') : stated(editPercent(base.yearlyRaise)),
  edit: ({ base }) => (base?.yearlyRaise === undefined ? '' : editPercent(base.yearlyRaise)),
  enter: (offer, text) => {
    if (text.trim() === '')
      return understood(offer.base ? [changeOffer(offer, ['base', 'yearlyRaise'], undefined)] : []);
    const entered = enterGrowth(text);
    if (!entered.isOk) return entered;
    if (!offer.base) return notUnderstood('a base salary first: a raise is a share of it');
    return understood([changeOffer(offer, ['base', 'yearlyRaise'], entered.value)]);
  },
};

const bonusRow: SheetRow = {
  id: 'bonus',
  label: 'Target bonus',
  group: 'cash',
  unit: '% of base, or an amount',
  kind: 'number',
  panel: 'bonuses',
  show: (offer) => {
    const { bonuses } = offer;
    if (!bonuses) return NOT_STATED;
    const [plan, ...more] = bonuses;
    if (!plan) return NONE;
    if (more.length > 0) return detailed(`${bonuses.length} plans`);
    const text = targetText(offer, plan);
    const isPlain =
      plan.cycle.kind === 'employment-year' &&
      !plan.guarantees &&
      plan.companyFactor === undefined &&
      plan.personalFactor === undefined;
    return isPlain ? stated(text) : detailed(text);
  },
  edit: (offer) => {
    const [plan] = offer.bonuses ?? [];
    if (!offer.bonuses) return '';
    return plan ? editTarget(plan) : 'none';
  },
  enter: (offer, text, { newId }) => {
    if (text.trim() === '') return understood([changeOffer(offer, ['bonuses'], undefined)]);
    if (saysNone(text)) return understood([changeOffer(offer, ['bonuses'], [])]);
    const [plan, ...more] = offer.bonuses ?? [];
    if (more.length > 0) return notUnderstood('several plans: open the details to change them');
    const target = enterTarget(offer, text);
    if (!target.isOk) return target;
    const next: BonusPlan = plan
      ? { ...plan, target: target.value }
      : { id: newId(), target: target.value, cycle: { kind: 'employment-year' } };
    return understood([changeLine(offer, 'bonuses', next)]);
  },
};

/** A target as it is put into the field: a share stays a share. */
function editTarget({ target }: BonusPlan): string {
  return target.kind === 'of-base' ? editPercent(target.percentage) : editNumber(target.annual);
}

function targetText(offer: Offer, { target, currency }: BonusPlan): string {
  switch (target.kind) {
    case 'of-base':
      return `${editPercent(target.percentage)} of base`;
    case 'amount':
      return cellMoney(target.annual, currency ?? offer.currency);
  }
}

/** A bonus typed as a share stays a share ("20% of base"); an amount stays an amount. */
function enterTarget(offer: Offer, text: string) {
  const share = /^(.*%)\s*(?:of\s+(?:the\s+)?base(?:\s+salary)?)?$/i.exec(text.trim());
  if (share?.[1] !== undefined && isPercentText(share[1])) {
    const entered = enterShare(share[1]);
    return entered.isOk ? understood({ kind: 'of-base', percentage: entered.value } as const) : entered;
  }
  const entered = enterAmount(text, offer.currency);
  if (!entered.isOk) return notUnderstood('a share of base such as 15%, or an amount such as 30k');
  return understood({ kind: 'amount', annual: entered.value } as const);
}

/** The instalment of a sign-on that is paid so many months after the start. */
function signOnRow(months: number, id: string, label: string): SheetRow {
  const isHere = ({ payment }: Instalment): boolean =>
    payment.kind === 'after-months' && payment.months === months;
  return {
    id,
    label,
    group: 'cash',
    unit: 'once',
    kind: 'number',
    panel: 'sign-on',
    show: (offer) => {
      const { signOn } = offer;
      if (!signOn) return NOT_STATED;
      const here = signOn.filter(isHere);
      const elsewhere = signOn.some(
        ({ payment }) => payment.kind !== 'after-months' || (payment.months !== 0 && payment.months !== 12),
      );
      if (here.length === 0) return elsewhere && months === 0 ? detailed('see details') : NONE;
      const sum = here.map(({ amount }) => parseDecimal(amount)).reduce(add, ZERO);
      const text = cellMoney(decimalText(sum, 6), here[0]?.currency ?? offer.currency);
      return here.length > 1 || elsewhere || here.some(({ clawback }) => clawback)
        ? detailed(text)
        : stated(text);
    },
    edit: ({ signOn }) => {
      const here = (signOn ?? []).find(isHere);
      return here ? editNumber(here.amount) : signOn ? 'none' : '';
    },
    enter: (offer, text, context) => enterSignOn(offer, text, context, isHere, months),
  };
}

function enterSignOn(
  offer: Offer,
  text: string,
  { newId }: EntryContext,
  isHere: (instalment: Instalment) => boolean,
  months: number,
) {
  const all = offer.signOn ?? [];
  const here = all.filter(isHere);
  if (here.length > 1) return notUnderstood('several payments: open the details to change them');
  const [known] = here;
  if (text.trim() === '') return understood(known ? [removeLine(offer, 'signOn', known.id)] : []);
  if (saysNone(text)) {
    if (all.length <= here.length) return understood([changeOffer(offer, ['signOn'], [])]);
    return understood(known ? [removeLine(offer, 'signOn', known.id)] : []);
  }
  const entered = enterAmount(text, known?.currency ?? offer.currency);
  if (!entered.isOk) return entered;
  const next: Instalment = known
    ? { ...known, amount: entered.value }
    : { id: newId(), amount: entered.value, payment: { kind: 'after-months', months } };
  const change = changeLine(offer, 'signOn', next);
  return understood([months === 0 && !known ? { ...change, position: 0 } : change]);
}

/** Pay in cash. */
export const CASH_ROWS: readonly SheetRow[] = [
  baseRow,
  raiseRow,
  bonusRow,
  signOnRow(0, 'sign-on', 'Sign-on'),
  signOnRow(12, 'second-sign-on', 'Second sign-on'),
];
