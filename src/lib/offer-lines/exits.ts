import type { ExitScenario, Offer } from '#lib/document/types.ts';
import { addMonths, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Ledger } from '#lib/engine/ledger/ledger.ts';
import { parseRatio, type DecimalString, type RatioString } from '#lib/engine/money/decimal-string.ts';
import { add, compare, ONE, reduced, subtract, ZERO } from '#lib/engine/money/ratio.ts';
import { exitScenarios, type ScenarioReading } from '#lib/engine/readings/exit-scenarios.ts';
import { exactMoneyText } from '#lib/format/exact-money.ts';
import { noExitText, ownershipText, scenarioText } from '#lib/format/exit-words.ts';
import { moneyText } from '#lib/format/money.ts';

/** What the grants pay in one exit, or in expectation, as text. */
export interface ExitRow {
  readonly key: string;
  readonly label: string;
  /** When it is and how likely; nothing for the expectation. */
  readonly when: string;
  readonly price: string;
  readonly vested: string;
  readonly whole: string;
}

/** The exits of a company beside one another, with their expectation; or why there is nothing to show. */
export type ExitTable =
  | {
      readonly isKnown: true;
      readonly ownership: string;
      readonly rows: readonly ExitRow[];
      readonly expected: ExitRow;
    }
  | { readonly isKnown: false; readonly why: string | undefined };

/** An exit to be filled in: four years on, with the probability that the others leave. */
export function newExit({ stock }: Offer, id: string, today: PlainDate): ExitScenario {
  const others = stock?.kind === 'private' ? (stock.exitScenarios ?? []) : [];
  const sum = others.map(({ probability }) => parseRatio(probability)).reduce(add, ZERO);
  const { n, d } = compare(sum, ONE) < 0 ? reduced(subtract(ONE, sum)) : ZERO;
  return {
    id,
    value: '0' as DecimalString,
    date: others.at(-1)?.date ?? addMonths(stock?.asOf ?? today, 48),
    probability: `${n}/${d}` as RatioString,
  };
}

/** What an exit is called where it has no name of its own. */
export function exitName({ label }: ExitScenario, index: number): string {
  return label ?? `Exit ${index + 1}`;
}

/** What the initial grants pay in each exit and in expectation. */
export function exitTable(ledger: Ledger): ExitTable {
  const reading = exitScenarios(ledger);
  if (typeof reading === 'string') return { isKnown: false, why: noExitText(reading) };
  const { currency } = reading;
  const money = (minor: bigint): string => moneyText({ minor, currency });
  const figures = ({ price, vested, whole }: Pick<ScenarioReading, 'price' | 'vested' | 'whole'>) => ({
    price: exactMoneyText(price, currency),
    vested: money(vested),
    whole: money(whole),
  });
  return {
    isKnown: true,
    ownership: ownershipText(reading.ownership),
    rows: reading.scenarios.map(({ scenario, ...row }, index) => ({
      key: scenario.id,
      label: exitName(scenario, index),
      when: scenarioText(scenario, parseRatio(scenario.probability)),
      ...figures(row),
    })),
    expected: { key: 'expected', label: 'Expected', when: '', ...figures(reading.expected) },
  };
}
