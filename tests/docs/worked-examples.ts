/** The name of a worked example of docs/method.md, as it stands before the example, and its figures as printed. */
export interface WorkedExample {
  readonly name: string;
  /** What stands in bold, in order. */
  readonly figures: readonly string[];
}

/** The figures that the engine gives for a worked example, in the order in which they are printed. */
export type Figures = () => readonly string[];

/** Examples by name. */
export type Examples = Readonly<Record<string, Figures>>;

const MARK = /^<!-- example: ([a-z-]+) -->$/;
const BOLD = /\*\*(.+?)\*\*/g;

/** Reads the worked examples of a page: each is the quotation that follows its mark. */
export function workedExamples(markdown: string): readonly WorkedExample[] {
  const lines = markdown.split('\n');
  return lines.flatMap((line, i): readonly WorkedExample[] => {
    const name = MARK.exec(line)?.[1];
    if (name === undefined) return [];
    const begins = lines.findIndex((other, k) => k > i && other !== '');
    const ends = lines.findIndex((other, k) => k >= begins && !other.startsWith('>'));
    const quotation = lines.slice(begins, ends < 0 ? undefined : ends).join('\n');
    return [{ name, figures: [...quotation.matchAll(BOLD)].map(([, figure = '']) => figure) }];
  });
}
