import type { Offer } from '#lib/document/types.ts';
import type { Finding } from '#lib/engine/checks/finding.ts';
import type { ProblemWords } from '#lib/format/problem-words.ts';
import { rowOfFinding } from './row-of-finding.ts';
import type { EntryContext, SheetRow, Shown } from './sheet-row.ts';

/** A cell of the sheet as it is drawn: its value, or the text that is not valid yet, and what is to be said of it. */
export interface ShownCell {
  readonly text: string;
  readonly state: Shown['state'];
  readonly isDetailed: boolean;
  readonly isWrong: boolean;
  readonly messages: readonly string[];
}

/** The findings about an offer by the row at which each is shown. */
export function findingsByRow(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const rows = new Map<string, Finding[]>();
  for (const finding of findings) {
    const row = rowOfFinding(finding.path);
    rows.set(row, [...(rows.get(row) ?? []), finding]);
  }
  return rows;
}

/** Words for a problem. They are loaded when the first finding is to be worded: most sheets have none. */
export type FindingWords = (problem: Finding['problem']) => ProblemWords;

/** A cell as it is drawn, from the offer, the text in it that is not valid yet, and what was found there. */
export function shownCell(
  row: SheetRow,
  offer: Offer,
  draft: string | undefined,
  findings: readonly Finding[],
  wordsOf: FindingWords | undefined,
  context: () => EntryContext,
): ShownCell {
  const { text, state, isDetailed = false } = row.show(offer);
  // Read again, so that the words fit the offer as it is now.
  const entered = draft === undefined ? undefined : row.enter(offer, draft, context());
  const expected = entered && !entered.isOk ? [`Expected ${entered.problem}.`] : [];
  return {
    text: draft ?? text,
    state,
    isDetailed,
    isWrong: expected.length > 0 || findings.some(({ severity }) => severity === 'error'),
    messages: [...expected, ...(wordsOf ? findings.map(({ problem }) => foundText(wordsOf(problem))) : [])],
  };
}

function foundText({ found, expected }: ProblemWords): string {
  return `Found ${found}; expected ${expected}.`;
}
