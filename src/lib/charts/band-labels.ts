/** A label under a strip: where its middle should be, and how much it matters that it is shown. */
export interface BandLabel {
  readonly key: string;
  /** Share of the width, from 0 to 1. */
  readonly at: number;
  readonly text: string;
  /** The lowest comes first. */
  readonly rank: number;
}

/** A label that has its place. */
export interface PlacedLabel extends BandLabel {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A digit of the labels' type, in pixels. */
const DIGIT = 6.3;
const GAP = 8;

/** The labels that fit beside each other on so many pixels, those of the lowest rank first; the rest are in the table. */
export function placedLabels(labels: readonly BandLabel[], width: number): readonly PlacedLabel[] {
  const taken: { readonly from: number; readonly to: number }[] = [];
  const placed: PlacedLabel[] = [];
  for (const label of labels.toSorted((a, b) => a.rank - b.rank)) {
    const room = label.text.length * DIGIT;
    const middle = label.at * width;
    const anchor = middle < room / 2 ? 'start' : middle > width - room / 2 ? 'end' : 'middle';
    const from = anchor === 'start' ? middle : anchor === 'end' ? middle - room : middle - room / 2;
    const to = from + room;
    if (taken.some((other) => from < other.to + GAP && to > other.from - GAP)) continue;
    taken.push({ from, to });
    placed.push({ ...label, anchor });
  }
  return placed;
}
