import type { Goal, GoalReading } from '#lib/engine/negotiation/goal.ts';
import type { LeastAsk } from '#lib/engine/negotiation/least-ask.ts';
import type { AskPackage } from '#lib/engine/negotiation/packages.ts';
import { LEVER_WORDS, leverValueText, NO_LEVER_WORDS } from '#lib/format/negotiation/lever-words.ts';
import { TARGET_READING_WORDS } from '#lib/format/negotiation/target-words.ts';
import { amountText } from '#lib/format/money.ts';
import { left, right, fittedLines, type TableRow } from '../table.ts';
import { wrapped } from '../wrap.ts';
import type { Asked } from './asked.ts';

/** The asks of an offer as text: what is missing, what each lever has to give, and what several give together. */
export function askText({ looked, found, packages }: Asked): string {
  const { company } = looked.standing.offer;
  switch (found.kind) {
    case 'no-such-offer':
    case 'offer-has-errors':
      return `${company}: not computed, the document has an error in it\n`;
    case 'reached-already':
      return text([...wrapped(`${company} reaches it already: ${goalText(found.goal)}`), 'Before tax.']);
    case 'asks':
      return text([
        ...wrapped(`${company}: ${goalText(found.goal)}`),
        `Missing: ${amountText(found.goal.short)} ${found.goal.short.currency}. Before tax.`,
        '',
        ...reachingLines(found.asks),
        ...packageLines(packages).flatMap((line) => wrapped(line)),
        ...otherLines(found.asks).flatMap((line) => wrapped(line)),
      ]);
  }
}

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const readingWords = (reading: GoalReading): string =>
  reading === 'pay-of-band' ? 'the pay that the band measures' : TARGET_READING_WORDS[reading];

function goalText({ reading, amount, now }: Goal): string {
  return `${readingWords(reading)} is ${amountText(now)} ${now.currency}; the target is ${amountText(amount)}.`;
}

/** The levers that reach the target alone. */
function reachingLines(asks: readonly LeastAsk[]): readonly string[] {
  const rows = asks.flatMap((ask): readonly TableRow[] => {
    const { label } = LEVER_WORDS[ask.lever];
    if (ask.kind === 'switch') return [[label, '', 'yes', amountText(ask.total), '']];
    if (ask.kind !== 'ask') return [];
    const { unit, from, to, isStated } = ask.asked;
    return [
      [
        label,
        isStated ? leverValueText(from, unit) : 'not stated',
        leverValueText(to, unit),
        amountText(ask.total),
        amountText(ask.oneLess),
      ],
    ];
  });
  if (rows.length === 0) return ['No lever reaches it alone.', ''];
  const columns = [
    left('Ask for'),
    right('In the offer'),
    right('Ask'),
    right('Then'),
    right('One step less'),
  ];
  return [...fittedLines(columns, rows), ''];
}

function packageLines(packages: readonly AskPackage[]): readonly string[] {
  if (packages.length === 0) return [];
  return [
    'Together:',
    ...packages.map(({ parts, total }) => {
      const asked = parts.map(
        ({ lever, asked: { to, unit } }) =>
          `${LEVER_WORDS[lever].label.toLowerCase()} ${leverValueText(to, unit)}`,
      );
      return `  ${asked.join(' and ')}: ${amountText(total)}`;
    }),
    '',
  ];
}

/** The levers that do not, and why. */
function otherLines(asks: readonly LeastAsk[]): readonly string[] {
  return asks.flatMap((ask): readonly string[] => {
    const { label } = LEVER_WORDS[ask.lever];
    switch (ask.kind) {
      case 'ask':
      case 'switch':
        return [];
      case 'cannot-alone': {
        const to = ask.furthest ? ` at ${leverValueText(ask.furthest.to, ask.furthest.unit)}` : '';
        return [`${label}: not alone;${to} ${amountText(ask.total)}, ${amountText(ask.short)} short.`];
      }
      case 'no-effect':
        return [`${label}: does not move this reading.`];
      case 'does-not-apply':
        return [`${label}: ${NO_LEVER_WORDS[ask.why]}.`];
      case 'in-words':
        return [`${label}: ${ask.words ?? 'asked for in words'}.`];
    }
  });
}
