import type { Benefit, Offer } from '#lib/document/types.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { notUnderstood, understood, type Entered } from '#lib/entry/entered.ts';
import { enterAmount, enterCount, saysNone } from '#lib/entry/value-entry.ts';
import { cellMoney, cellNumber, editNumber } from '../amount-text.ts';
import { changeOffer } from '../change-offer.ts';
import { detailed, NONE, NOT_STATED, stated, type SheetRow } from '../sheet-row.ts';

/** How one kind of benefit line is shown in a cell and made from what is typed there. */
interface BenefitCell {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly isHere: (benefit: Benefit) => boolean;
  readonly textOf: (offer: Offer, benefit: Benefit) => string;
  readonly editOf: (benefit: Benefit) => string;
  readonly enter: (offer: Offer, text: string) => Entered<DecimalString>;
  readonly make: (id: string, value: DecimalString) => Benefit;
  readonly change: (benefit: Benefit, value: DecimalString) => Benefit;
}

/** The value that a line's cell holds. */
function valueOf(benefit: Benefit): DecimalString {
  switch (benefit.kind) {
    case 'amount':
      return benefit.amount;
    case 'premium':
      return benefit.monthly;
    case 'leave':
      return benefit.days;
  }
}

function withValue(benefit: Benefit, value: DecimalString): Benefit {
  switch (benefit.kind) {
    case 'amount':
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
): BenefitCell => ({
  id,
  label,
  unit: 'a year',
  isHere: (benefit) => benefit.kind === 'amount' && benefit.category === category,
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
  const hereIn = (offer: Offer): readonly Benefit[] => (offer.benefits ?? []).filter(cell.isHere);
  return {
    id: cell.id,
    label: cell.label,
    group: 'benefits',
    unit: cell.unit,
    kind: 'number',
    panel: 'benefits',
    show: (offer) => {
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
      const [line, ...more] = hereIn(offer);
      if (more.length > 0) return notUnderstood('several lines: open the details to change them');
      const all = offer.benefits ?? [];
      const without = all.filter((benefit) => !cell.isHere(benefit));
      if (text.trim() === '')
        return understood([changeOffer(offer, ['benefits'], without.length > 0 ? without : undefined)]);
      const entered = cell.enter(offer, saysNone(text) ? '0' : text);
      if (!entered.isOk) return entered;
      const next = line
        ? all.map((benefit) => (benefit === line ? cell.change(line, entered.value) : benefit))
        : [...all, cell.make(newId(), entered.value)];
      return understood([changeOffer(offer, ['benefits'], next)]);
    },
  };
}

/** Benefits. */
export const BENEFIT_ROWS: readonly SheetRow[] = [
  amountCell('retirement', 'Employer’s retirement money', 'retirement'),
  amountCell('hsa', 'Employer’s HSA money', 'hsa'),
  amountCell('stipend', 'Stipends', 'stipend'),
  amountCell('other', 'Other benefits', 'other'),
  premiumCell,
  leaveCell,
].map(benefitRow);
