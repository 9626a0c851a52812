import type { Benefit, Offer, RetirementPlan, SharePurchasePlan } from '#lib/document/types.ts';
import { parseRatio, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { notUnderstood, understood, type Entered } from '#lib/entry/entered.ts';
import { enterAmount, enterCount, saysNone } from '#lib/entry/value-entry.ts';
import { percentText } from '#lib/format/percent.ts';
import { cellMoney, cellNumber, editNumber } from '../amount-text.ts';
import { changeLine, removeLine } from '../change-offer.ts';
import { detailed, NONE, NOT_STATED, stated, type SheetRow } from '../sheet-row.ts';

/** A plan on pay: its terms do not fit a cell. */
type Plan = RetirementPlan | SharePurchasePlan;

/** A benefit line that one value in a cell can say. */
type CellBenefit = Exclude<Benefit, Plan>;

const isPlan = (benefit: Benefit): benefit is Plan =>
  benefit.kind === 'retirement-plan' || benefit.kind === 'espp';

/** How one kind of benefit line is shown in a cell and made from what is typed there. */
interface BenefitCell {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly isHere: (benefit: CellBenefit) => boolean;
  /** The plan that stands in the same row, if one does: it is shown, and entered in the panel. */
  readonly plan?: Plan['kind'];
  readonly textOf: (offer: Offer, benefit: CellBenefit) => string;
  readonly editOf: (benefit: CellBenefit) => string;
  readonly enter: (offer: Offer, text: string) => Entered<DecimalString>;
  readonly make: (id: string, value: DecimalString) => CellBenefit;
  readonly change: (benefit: CellBenefit, value: DecimalString) => Benefit;
}

/** The value that a line's cell holds. */
function valueOf(benefit: CellBenefit): DecimalString {
  switch (benefit.kind) {
    case 'amount':
    case 'hsa':
      return benefit.amount;
    case 'premium':
      return benefit.monthly;
    case 'leave':
      return benefit.days;
  }
}

function withValue(benefit: CellBenefit, value: DecimalString): CellBenefit {
  switch (benefit.kind) {
    case 'amount':
    case 'hsa':
      return { ...benefit, amount: value };
    case 'premium':
      return { ...benefit, monthly: value };
    case 'leave':
      return { ...benefit, days: value };
  }
}

const amountCell = (
  id: string,
  label: string,
  category: Extract<Benefit, { kind: 'amount' }>['category'],
  plan?: Plan['kind'],
): BenefitCell => ({
  id,
  label,
  unit: 'a year',
  ...(plan ? { plan } : {}),
  isHere: (benefit) => (benefit.kind === 'amount' ? benefit.category === category : benefit.kind === id),
  textOf: (offer, benefit) =>
    cellMoney(valueOf(benefit), benefit.currency ?? offer.currency) +
    (benefit.kind === 'amount' && benefit.paid.kind === 'monthly' ? ' a month' : ''),
  editOf: (benefit) => editNumber(valueOf(benefit)),
  enter: (offer, text) => enterAmount(text, offer.currency),
  make: (newId, amount) => ({
    kind: 'amount',
    id: newId,
    category,
    amount,
    paid: { kind: 'yearly' },
    certainty: 'guaranteed',
  }),
  change: withValue,
});

const premiumCell: BenefitCell = {
  id: 'premium',
  label: 'Health premium you pay',
  unit: 'a month',
  isHere: ({ kind }) => kind === 'premium',
  textOf: (offer, benefit) => cellMoney(valueOf(benefit), benefit.currency ?? offer.currency),
  editOf: (benefit) => editNumber(valueOf(benefit)),
  enter: (offer, text) => enterAmount(text, offer.currency),
  make: (id, monthly) => ({ kind: 'premium', id, monthly }),
  change: withValue,
};

const leaveCell: BenefitCell = {
  id: 'leave',
  label: 'Paid leave',
  unit: 'days a year',
  isHere: ({ kind }) => kind === 'leave',
  textOf: (_, benefit) => `${cellNumber(valueOf(benefit))} days`,
  editOf: (benefit) => editNumber(valueOf(benefit)),
  enter: (_, text) => enterCount(text.replace(/\s*days?$/i, ''), 'days a year'),
  make: (id, days) => ({ kind: 'leave', id, days }),
  change: withValue,
};

function benefitRow(cell: BenefitCell): SheetRow {
  const isHere = (benefit: Benefit): benefit is CellBenefit => !isPlan(benefit) && cell.isHere(benefit);
  const hereIn = (offer: Offer): readonly CellBenefit[] => (offer.benefits ?? []).filter(isHere);
  const planIn = (offer: Offer): Plan | undefined =>
    (offer.benefits ?? []).filter(isPlan).find(({ kind }) => kind === cell.plan);
  return {
    id: cell.id,
    label: cell.label,
    group: 'benefits',
    unit: cell.unit,
    kind: 'number',
    panel: 'benefits',
    show: (offer) => {
      const plan = planIn(offer);
      if (plan) return detailed(`${percentText(parseRatio(plan.contribution))} of pay`);
      const [line, ...more] = hereIn(offer);
      if (!line) return NOT_STATED;
      if (more.length > 0) return detailed(`${more.length + 1} lines`);
      if (saysNone(cell.editOf(line))) return NONE;
      const text = cell.textOf(offer, line);
      return line.countInTotal === false || line.label !== undefined ? detailed(text) : stated(text);
    },
    edit: (offer) => {
      const [line] = hereIn(offer);
      return line ? cell.editOf(line) : '';
    },
    enter: (offer, text, { newId }) => {
      if (planIn(offer)) return notUnderstood('a plan: open the details to change it');
      const [line, ...more] = hereIn(offer);
      if (more.length > 0) return notUnderstood('several lines: open the details to change them');
      if (text.trim() === '') return understood(line ? [removeLine(offer, 'benefits', line.id)] : []);
      const entered = cell.enter(offer, saysNone(text) ? '0' : text);
      if (!entered.isOk) return entered;
      const next = line ? cell.change(line, entered.value) : cell.make(newId(), entered.value);
      return understood([changeLine(offer, 'benefits', next)]);
    },
  };
}

/** Benefits. */
export const BENEFIT_ROWS: readonly SheetRow[] = [
  amountCell('retirement', 'Employer’s retirement money', 'retirement', 'retirement-plan'),
  amountCell('hsa', 'Employer’s HSA money', 'hsa'),
  amountCell('espp', 'Share purchase plan', 'espp', 'espp'),
  amountCell('stipend', 'Stipends', 'stipend'),
  amountCell('other', 'Other benefits', 'other'),
  premiumCell,
  leaveCell,
].map(benefitRow);
