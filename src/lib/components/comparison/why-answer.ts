import type { FigureQuestion } from '#lib/charts/chart-model.ts';
import type { Offer } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { faceOf } from '#lib/engine/leaving/left-grants.ts';
import type { Entry, Ledger } from '#lib/engine/ledger/ledger.ts';
import type { RuleId } from '#lib/engine/ledger/rules.ts';
import { moneyTerm, sumOf } from '#lib/engine/ledger/terms.ts';
import type { Term } from '#lib/engine/ledger/working.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { whole } from '#lib/engine/money/ratio.ts';
import type { ConversionWorking, Explanation, Subject } from '#lib/engine/readings/explain.ts';
import { dateText } from '#lib/format/date-text.ts';
import { moneyText } from '#lib/format/money.ts';
import { NOTE_WORDS } from '#lib/format/note-words.ts';
import { pathText } from '#lib/format/path-words.ts';
import { NO_READING_WORDS } from '#lib/format/reading-words.ts';
import { RULE_WORDS, type RuleWords } from '#lib/format/rule-words.ts';
import { streamLabel } from '#lib/format/stream-words.ts';
import { formulaOf, type Formula } from '#lib/format/term-text.ts';
import { explainNow } from './explain-now.ts';

/** One entry of a sum, which can be asked in turn. */
export interface EntryLine {
  readonly key: string;
  readonly date: string;
  readonly label: string;
  /** What the entry contributes to the figure. */
  readonly amount: string;
  readonly question: FigureQuestion;
}

/** The entries of one line of the offer, with their sum. */
export interface EntryGroup {
  readonly key: string;
  readonly label: string;
  /** Their sum in minor units of the reporting currency. */
  readonly minor: bigint;
  readonly total: string;
  readonly lines: readonly EntryLine[];
}

/** An input of a formula and where it was entered. */
export interface InputLine {
  readonly label: string;
  readonly text: string;
  readonly origin: string | undefined;
}

/** The working of a figure in words. */
export interface Working {
  readonly amount: string;
  readonly date: string | undefined;
  readonly rule: RuleWords;
  readonly formula: Formula;
  readonly inputs: readonly InputLine[];
  readonly notes: readonly string[];
  readonly conversion:
    { readonly amount: string; readonly formula: Formula; readonly rate: string } | undefined;
  readonly entriesTitle: string;
  readonly entryCount: number;
  readonly groups: readonly EntryGroup[];
}

/** What there is to say to a question: the working, that a term is not stated, or that the figure is gone. */
export type Answer =
  | { readonly kind: 'working'; readonly working: Working }
  | { readonly kind: 'not-stated'; readonly text: string }
  | { readonly kind: 'gone' };

/** Answers why a figure is what it is, from the comparison as it is now. */
export function answerTo(comparison: Comparison, question: FigureQuestion): Answer {
  const asked = explainNow(comparison, question);
  if (!asked) return { kind: 'gone' };
  if (!asked.explained.isKnown) return { kind: 'not-stated', text: NO_READING_WORDS[asked.explained.why] };
  const { ledger } = asked.readings;
  const { explanation } = asked.explained;
  const { currency } = explanation.amount;
  const groups = groupsOf(explanation, asked.subject, ledger, question.offerId);
  const term = isPlainSum(explanation.rule) ? sumOfGroups(groups, currency) : explanation.term;
  const formula = formulaOf(term, { currency });
  return {
    kind: 'working',
    working: {
      amount: moneyText(explanation.amount),
      date: explanation.date === undefined ? undefined : dateText(explanation.date),
      rule: RULE_WORDS[explanation.rule],
      formula,
      inputs: inputsOf(formula, ledger.offer),
      notes: explanation.notes.map((note) => NOTE_WORDS[note]),
      conversion: explanation.conversion && conversionOf(explanation.conversion, currency),
      entriesTitle: entriesTitle(explanation.rule),
      entryCount: explanation.entries.length,
      groups,
    },
  };
}

/** Whether a figure is nothing but the sum of its entries: then its formula adds up the lines of the offer. */
function isPlainSum(rule: RuleId): boolean {
  switch (rule) {
    case 'reading.sum':
    case 'reading.guaranteed':
    case 'reading.illiquid':
    case 'leaving.cash-received':
    case 'leaving.vested':
    case 'leaving.unvested':
    case 'make-whole.unvested':
      return true;
    default:
      return false;
  }
}

function sumOfGroups(groups: readonly EntryGroup[], currency: Currency): Term {
  return sumOf(...groups.map(({ minor }) => moneyTerm('entry', whole(minor), currency)));
}

/** The inputs of a formula and of the part results in it, each once. */
function inputsOf({ inputs, parts }: Formula, offer: Offer): readonly InputLine[] {
  const own = inputs.map(({ label, text, path }): InputLine => ({
    label,
    text,
    origin: path && pathText(path, offer),
  }));
  const all = [...own, ...parts.flatMap(({ formula }) => inputsOf(formula, offer))];
  return all.filter(
    ({ label, text }, i) => all.findIndex((other) => other.label === label && other.text === text) === i,
  );
}

function conversionOf(
  { amount, term, rateDate }: ConversionWorking,
  convertedFrom: Currency,
): Working['conversion'] {
  return {
    amount: moneyText(amount),
    formula: formulaOf(term, { currency: amount.currency, convertedFrom }),
    rate: `At the rate of ${dateText(rateDate)}.`,
  };
}

function entriesTitle(rule: RuleId): string {
  switch (rule) {
    case 'reading.present-value':
      return 'The entries, before they are discounted';
    case 'reading.annualised':
    case 'reading.hourly':
    case 'reading.rent-money':
      return 'The entries it is made of';
    default:
      return 'The entries it sums';
  }
}

function groupsOf(
  { entries }: Explanation,
  subject: Subject,
  ledger: Ledger,
  offerId: string,
): readonly EntryGroup[] {
  const currency = ledger.assumptions.reportingCurrency;
  const text = (minor: bigint): string => moneyText({ minor, currency });
  const order = ledger.streams.map(({ id }) => id);
  const streams = [...new Set(entries.map(({ stream }) => stream))].sort(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
  );
  const leavingOn = leavingDayOf(subject);
  return streams.flatMap((stream): readonly EntryGroup[] => {
    const own = entries.filter((entry) => entry.stream === stream);
    const label = streamLabel(stream, ledger);
    const total = own.reduce((sum, entry) => sum + contribution(entry, subject), 0n);
    return [
      {
        key: stream.id,
        label,
        minor: total,
        total: text(total),
        lines: own.map((entry): EntryLine => {
          const date = dateText(entry.date);
          return {
            key: `${entry.k}`,
            date,
            label,
            amount: text(contribution(entry, subject)),
            question: {
              offerId,
              title: `${ledger.offer.company}: ${label}, ${date}`,
              subject: { kind: 'entry', entry, ...(leavingOn === undefined ? {} : { leavingOn }) },
            },
          };
        }),
      },
    ];
  });
}

/** The last day that a question about leaving asks about. */
function leavingDayOf(subject: Subject): PlainDate | undefined {
  return subject.kind === 'leaving' || subject.kind === 'make-whole' ? subject.choice.on : undefined;
}

/** What an entry adds to a figure: all of it, its guaranteed part, or what its equity is worth beside the total. */
function contribution(entry: Entry, subject: Subject): bigint {
  switch (subject.kind) {
    case 'certainty':
      return partsOf(entry, subject.certainty);
    case 'illiquid':
      return entry.vest?.illiquid?.[subject.value] ?? 0n;
    case 'named':
      return subject.reading === 'guaranteed' || subject.reading === 'rent-money'
        ? partsOf(entry, 'guaranteed')
        : entry.reported;
    case 'line':
    case 'difference':
    case 'entry':
      return entry.reported;
    case 'leaving':
      return faceOf(entry);
    case 'make-whole':
      return subject.figure === 'not-sellable' ? faceOf(entry) : entry.reported;
  }
}

function partsOf({ parts }: Entry, certainty: Entry['parts'][number]['certainty']): bigint {
  return parts.reduce((sum, part) => (part.certainty === certainty ? sum + part.reported : sum), 0n);
}
