import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { callLadder, replyTo, type CallFigures, type Rung } from '#lib/engine/negotiation/call-ladder.ts';
import { decimalTextOf } from '#lib/engine/money/decimal.ts';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';

/*
 * The ladder of a call that Josh Doody prints in "Fearless Salary Negotiation", in thousands of dollars:
 * https://fearlesssalarynegotiation.com/book/negotiate/prepare-for-the-final-salary-negotiation-discussion/
 * He talks in halves of a thousand. Of the figures that stand in his rows, 51.5 is below his stated minimum of 52 and
 * still asks, which the rule of docs/method.md, 5, Call ladder, gives too: the ask is the same as at 52.
 */

interface Printed {
  readonly inputs: {
    readonly offer: number;
    readonly counter: number;
    readonly happy_at_or_above: number;
    readonly minimum: number;
  };
  readonly published_outputs: { readonly responses: Readonly<Record<string, string>> };
}

const file = new URL('negotiation-ladder.json', import.meta.url);
const { inputs, published_outputs: outputs } = JSON.parse(readFileSync(file, 'utf8')) as Printed;

const exact = (text: number | string): Ratio => parseDecimal(String(text) as DecimalString);
const figures: CallFigures = {
  offered: exact(inputs.offer),
  minimum: exact(inputs.minimum),
  target: exact(inputs.happy_at_or_above),
  anchor: exact(inputs.counter),
  step: exact('0.5'),
  direction: 'up',
};

/** What a printed response says: accept, the figure it asks for, or the minimum it names. */
function said(response: string): string {
  if (response === 'accept') return 'accept';
  const ask = /^\(1\) ask ([\d.]+)/.exec(response)?.[1];
  return ask === undefined ? `no: ${/less than ([\d.]+)$/.exec(response)?.[1] ?? ''}` : `ask ${ask}`;
}

function replied(figure: string): string {
  const reply = replyTo(figures, exact(figure));
  switch (reply.kind) {
    case 'accept':
      return 'accept';
    case 'ask':
      return `ask ${decimalTextOf(reply.ask)}`;
    case 'decline':
      return `no: ${decimalTextOf(reply.minimum)}`;
  }
}

test.each(Object.entries(outputs.responses))('fsn-response-ladder: to %s', (row, response) => {
  for (const figure of row.split(' to '))
    expect(`${figure}: ${replied(figure)}`).toBe(`${figure}: ${said(response)}`);
});

test('fsn-response-ladder: the rows themselves, and the figures between that he leaves out', () => {
  const ladder = callLadder(figures);
  if (ladder.kind !== 'ladder') throw new Error(ladder.why);
  const row = ({ from, to }: Rung): string => `${decimalTextOf(from)} to ${decimalTextOf(to)}`;
  // He prints 56 and 55 apart, 50 and 51 apart, and nothing for 54.5, which asks for the 55 that he is happy with.
  expect(ladder.rungs.map((rung) => [row(rung), replied(decimalTextOf(rung.from))])).toEqual([
    ['55 to 56', 'accept'],
    ['53.5 to 54.5', 'ask 55'],
    ['52.5 to 53', 'ask 54.5'],
    ['51.5 to 52', 'ask 54'],
    ['50 to 51', 'no: 52'],
  ]);
  expect(ladder.rungs.map(({ startsBelowMinimum }) => startsBelowMinimum)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});
