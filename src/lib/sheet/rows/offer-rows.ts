import type { Offer } from '#lib/document/types.ts';
import { enterCount, enterDate, enterLine } from '#lib/entry/value-entry.ts';
import { notUnderstood, understood } from '#lib/entry/entered.ts';
import { dateText } from '#lib/format/date-text.ts';
import { KNOWN_CURRENCIES } from '#lib/format/known-currencies.ts';
import { cellNumber, editNumber } from '../amount-text.ts';
import { changeOffer } from '../change-offer.ts';
import { NOT_STATED, stated, type SheetRow } from '../sheet-row.ts';

type LineField = 'role' | 'level' | 'place';
type DateField = 'start' | 'replyDeadline' | 'contractEnd';

function lineRow(field: LineField, label: string): SheetRow {
  return {
    id: field,
    label,
    group: 'offer',
    unit: '',
    kind: 'text',
    panel: 'facts',
    show: (offer) => (offer[field] === undefined ? NOT_STATED : stated(offer[field])),
    edit: (offer) => offer[field] ?? '',
    enter: (offer, text) => {
      const entered = enterLine(text);
      if (!entered.isOk) return entered;
      return understood([changeOffer(offer, [field], entered.value === '' ? undefined : entered.value)]);
    },
  };
}

function dateRow(field: DateField, label: string): SheetRow {
  return {
    id: field,
    label,
    group: 'offer',
    unit: '',
    kind: 'date',
    panel: 'facts',
    show: (offer) => (offer[field] === undefined ? NOT_STATED : stated(dateText(offer[field]))),
    edit: (offer) => offer[field] ?? '',
    enter: (offer, text) => {
      if (text.trim() === '') return understood([changeOffer(offer, [field], undefined)]);
      const entered = enterDate(text);
      return entered.isOk ? understood([changeOffer(offer, [field], entered.value)]) : entered;
    },
  };
}

type ChoiceField = 'arrangement' | 'employmentType';

const CHOICES = {
  arrangement: ['on-site', 'hybrid', 'remote'],
  employmentType: ['full-time', 'part-time', 'contract', 'temporary', 'internship'],
} as const;

function choiceRow(field: ChoiceField, label: string): SheetRow {
  const choices: readonly string[] = CHOICES[field];
  return {
    id: field,
    label,
    group: 'offer',
    unit: '',
    kind: 'choice',
    choices,
    panel: 'facts',
    show: (offer) => (offer[field] === undefined ? NOT_STATED : stated(offer[field])),
    edit: (offer) => offer[field] ?? '',
    enter: (offer, text) => {
      const plain = text.trim().toLowerCase();
      if (plain === '') return understood([changeOffer(offer, [field], undefined)]);
      const choice = choices.find((candidate) => candidate === plain);
      return choice === undefined
        ? notUnderstood(`one of: ${choices.join(', ')}`)
        : understood([changeOffer(offer, [field], choice)]);
    },
  };
}

const companyRow: SheetRow = {
  id: 'company',
  label: 'Company',
  group: 'offer',
  unit: '',
  kind: 'text',
  panel: 'facts',
  show: (offer) => (offer.company === '' ? NOT_STATED : stated(offer.company)),
  edit: (offer) => offer.company,
  enter: (offer, text) => {
    const entered = enterLine(text);
    return entered.isOk ? understood([changeOffer(offer, ['company'], entered.value)]) : entered;
  },
};

const CURRENCY_EXPECTED = 'a currency code of three letters, such as USD or EUR';

const currencyRow: SheetRow = {
  id: 'currency',
  label: 'Currency',
  group: 'offer',
  unit: '',
  kind: 'text',
  panel: 'facts',
  show: ({ currency }: Offer) => stated(currency),
  edit: ({ currency }) => currency,
  enter: (offer, text) => {
    const code = text.trim().toUpperCase();
    if (!KNOWN_CURRENCIES.has(code)) return notUnderstood(CURRENCY_EXPECTED);
    return understood([changeOffer(offer, ['currency'], code)]);
  },
};

const hoursRow: SheetRow = {
  id: 'hoursPerWeek',
  label: 'Hours',
  group: 'offer',
  unit: 'a week',
  kind: 'number',
  panel: 'facts',
  show: ({ hoursPerWeek }) => (hoursPerWeek === undefined ? NOT_STATED : stated(cellNumber(hoursPerWeek))),
  edit: ({ hoursPerWeek }) => (hoursPerWeek === undefined ? '' : editNumber(hoursPerWeek)),
  enter: (offer, text) => {
    if (text.trim() === '') return understood([changeOffer(offer, ['hoursPerWeek'], undefined)]);
    const entered = enterCount(text, 'hours a week');
    return entered.isOk ? understood([changeOffer(offer, ['hoursPerWeek'], entered.value)]) : entered;
  },
};

/** The facts of the offer. The company stands in the column's head. */
export const OFFER_ROWS: readonly SheetRow[] = [
  companyRow,
  lineRow('role', 'Role'),
  lineRow('level', 'Level'),
  lineRow('place', 'Place'),
  choiceRow('arrangement', 'Working'),
  choiceRow('employmentType', 'Employment'),
  dateRow('start', 'Start'),
  dateRow('replyDeadline', 'Reply by'),
  hoursRow,
  currencyRow,
];
