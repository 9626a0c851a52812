import type { TableSubject } from '#lib/engine/readings/explain.ts';

/** Where a figure of a text comes from, so that whoever reads it can ask. */
export type FigureSource =
  /** A figure of the comparison: its working can be opened. */
  | { readonly kind: 'ledger'; readonly offerId: string; readonly subject: TableSubject }
  /** Worked out for the negotiation: an ask, a gap, a sum of what is given up. */
  | { readonly kind: 'computed' }
  /** Typed by the person or read from the offer's own terms. */
  | { readonly kind: 'stated' }
  /** From a published table or a band of the person's own. */
  | { readonly kind: 'published'; readonly source: string };

/** A number, an amount or a date in a text, with what it is and where it comes from. */
export interface Figure {
  /** As it stands in the text: "$185,000". */
  readonly text: string;
  /** To the last digit, where the text has fewer: "$185,000.42". */
  readonly exact?: string;
  /** What it is: "Base salary asked for". */
  readonly means: string;
  readonly source: FigureSource;
}

/** A piece of text: words, or a figure. */
export type Piece = string | Figure;

/** Text whose figures are known one by one. */
export type Passage = readonly Piece[];

/** A passage written like a template: passage`I ask for ${figure}.` What is undefined is left out. */
export function passage(
  words: TemplateStringsArray,
  ...between: readonly (Piece | Passage | undefined)[]
): Passage {
  return words.flatMap((word, i): Passage => {
    const piece = between[i];
    const pieces = piece === undefined ? [] : isPassage(piece) ? piece : [piece];
    return word === '' ? pieces : [word, ...pieces];
  });
}

function isPassage(piece: Piece | Passage): piece is Passage {
  return Array.isArray(piece);
}

/** Passages one after the other, with something between them: a space, a line, a blank line. */
export function joined(passages: readonly Passage[], between: string): Passage {
  return passages
    .filter((of) => of.length > 0)
    .flatMap((of, i): Passage => (i === 0 ? of : [between, ...of]));
}

/** A passage as plain text. */
export function passageText(of: Passage): string {
  return of.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** The figures of a passage, each once, in the order in which they are first read. */
export function figuresOf(of: Passage): readonly Figure[] {
  const figures = of.filter((piece): piece is Figure => typeof piece !== 'string');
  return figures.filter(
    ({ text, means }, i) => figures.findIndex((other) => other.text === text && other.means === means) === i,
  );
}
