/** What a generated text says differently from the one that the person's own wording was made from. */
export type ChangesSince =
  | { readonly kind: 'none' }
  /** The same sentences with other figures. */
  | {
      readonly kind: 'figures';
      readonly changes: readonly { readonly before: string; readonly after: string }[];
    }
  /** Other sentences: an argument came or went, the tone or the ask is another. */
  | { readonly kind: 'wording' };

/** A date in words, or a number with its sign, currency and percent. */
const FIGURE = /[A-Z][a-z]{2} \d{1,2}, \d{4}|[−+]?(?:[A-Z]{2,3})?[$€£¥]?\d[\d,]*(?:\.\d+)?%?/gu;

/** Compares the text that an own wording was made from with the text as it would be made now. */
export function changesSince(madeFrom: string, now: string): ChangesSince {
  if (madeFrom === now) return { kind: 'none' };
  const [before, after] = [madeFrom.match(FIGURE) ?? [], now.match(FIGURE) ?? []];
  const [words, newWords] = [madeFrom.replace(FIGURE, '#'), now.replace(FIGURE, '#')];
  if (words !== newWords || before.length !== after.length) return { kind: 'wording' };
  const changes = before.flatMap((figure, i) => {
    const other = after[i];
    return other === undefined || other === figure ? [] : [{ before: figure, after: other }];
  });
  const isNew = (change: (typeof changes)[number], i: number): boolean =>
    changes.findIndex((one) => one.before === change.before && one.after === change.after) === i;
  return { kind: 'figures', changes: changes.filter(isNew) };
}
