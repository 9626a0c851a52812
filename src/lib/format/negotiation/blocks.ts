import { passageText, type Passage } from './passage.ts';

/** A part of a text that is more than a run of sentences. */
export type Block =
  | { readonly kind: 'text'; readonly text: Passage }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly points: readonly Passage[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** The first cell of a row names it; the others are figures. */
      readonly rows: readonly (readonly Passage[])[];
    };

/** A headed part of a brief. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A paragraph. */
export const paragraph = (text: Passage): Block => ({ kind: 'text', text });

/** Points, one under the other. */
export const points = (of: readonly Passage[], isNumbered = false): Block => ({
  kind: 'list',
  isNumbered,
  points: of,
});

/** Sections as Markdown, ending in a line break. */
export function markdownOf(title: string, sections: readonly Section[]): string {
  const parts = sections.flatMap(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(blockMarkdown)]);
  return `${[`# ${escaped(title)}`, ...parts].join('\n\n')}\n`;
}

/** Sections as plain text, for a message or a page that knows no Markdown. */
export function plainTextOf(sections: readonly Section[]): string {
  return sections
    .map(({ heading, blocks }) => [heading, ...blocks.map(blockPlain)].join('\n\n'))
    .join('\n\n');
}

/** All passages of some sections, in reading order. */
export function passagesOf(sections: readonly Section[]): readonly Passage[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Passage[] => {
      switch (block.kind) {
        case 'text':
          return [block.text];
        case 'list':
          return block.points;
        case 'table':
          return block.rows.flat();
      }
    }),
  );
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'text':
      return escaped(passageText(block.text));
    case 'list':
      return block.points
        .map((point, i) => `${block.isNumbered ? `${i + 1}.` : '-'} ${escaped(passageText(point))}`)
        .join('\n');
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      const rule = block.head.map((_, i) => (i === 0 ? '---' : '---:'));
      const rows = block.rows.map((cells) => row(cells.map((cell) => escaped(passageText(cell)))));
      return [row(block.head.map(escaped)), row(rule), ...rows].join('\n');
    }
  }
}

function blockPlain(block: Block): string {
  switch (block.kind) {
    case 'text':
      return passageText(block.text);
    case 'list':
      return block.points
        .map((point, i) => `${block.isNumbered ? `${i + 1}.` : '•'} ${passageText(point)}`)
        .join('\n');
    case 'table':
      return [block.head, ...block.rows.map((cells) => cells.map(passageText))]
        .map((cells) => cells.join('\t'))
        .join('\n');
  }
}

/** Text in which nothing is taken for Markdown: names and notes may hold any sign. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
