import { parseDecimal, parseRatio } from '#lib/engine/money/decimal-string.ts';
import type { ExitReading, NoExit, ScenarioReading } from '#lib/engine/readings/exit-scenarios.ts';
import { dateText } from './date-text.ts';
import { exactMoneyText } from './exact-money.ts';
import { moneyText } from './money.ts';
import { percentText } from './percent.ts';

/** What is told of an exit, in the order in which it is told. */
export const EXIT_COLUMNS = ['value', 'probability', 'price', 'whole', 'vested'] as const;

/** One figure of an exit. */
export type ExitColumn = (typeof EXIT_COLUMNS)[number];

/** What the figures of an exit are called. */
export const EXIT_WORDS: Readonly<Record<ExitColumn, string>> = {
  value: 'The company',
  probability: 'Probability',
  price: 'A common share',
  whole: 'The whole grant',
  vested: 'Vested by then',
};

/** Why nothing can be said about exits, as what to do about it; nothing where none is to be expected. */
export const NO_EXIT_WORDS: Readonly<Record<NoExit, string | undefined>> = {
  'not-private': undefined,
  'no-scenarios': undefined,
  'no-fully-diluted-shares':
    'How many shares are there, fully diluted? Without them an exit has no value per share.',
  'probabilities-not-whole':
    'The probabilities of the exits do not add up to 100%, so there is no expectation.',
};

/** One exit, or the expectation, which is of no company value and no probability. */
export interface ExitRow {
  readonly key: string;
  readonly label: string;
  readonly isExpectation: boolean;
  readonly texts: Readonly<Partial<Record<ExitColumn, string>>>;
}

/** The exits as they are told, the expectation last. */
export function exitRows({ currency, scenarios, expected }: ExitReading): readonly ExitRow[] {
  const money = (minor: bigint): string => moneyText({ minor, currency });
  const paid = ({ price, whole, vested }: Pick<ScenarioReading, 'price' | 'whole' | 'vested'>) => ({
    price: exactMoneyText(price, currency),
    whole: money(whole),
    vested: money(vested),
  });
  return [
    ...scenarios.map(({ scenario, ...reading }) => ({
      key: scenario.id,
      label:
        scenario.label === undefined
          ? dateText(scenario.date)
          : `${scenario.label}, ${dateText(scenario.date)}`,
      isExpectation: false,
      texts: {
        value: exactMoneyText(parseDecimal(scenario.value), currency),
        probability: percentText(parseRatio(scenario.probability)),
        ...paid(reading),
      },
    })),
    { key: 'expected', label: 'Expectation', isExpectation: true, texts: paid(expected) },
  ];
}

/** How much of the company the grants are: "The grants are 0.1% of the company today, and 0.08% after …". */
export function ownershipText({ today, atExit }: ExitReading['ownership']): string {
  return `The grants are ${percentText(today)} of the company today, and ${percentText(atExit)} after the rounds until the exit.`;
}

/** What the expectation is, and what it is not. */
export const EXPECTATION_WORDS =
  'The expectation is the mean of what the exits pay, weighted by probability: no exit pays it. None of it can be sold before its exit, so it is added to nothing that can be sold.';
