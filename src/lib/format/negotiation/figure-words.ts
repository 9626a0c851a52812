import type { Figure, FigureSource } from './passage.ts';

function sourceText(source: FigureSource): string {
  switch (source.kind) {
    case 'ledger':
      return 'from the comparison, where its working opens';
    case 'computed':
      return 'worked out from your offers';
    case 'stated':
      return 'as you entered it';
    case 'published':
      return source.source;
  }
}

/** A figure of a text with what it is and where it comes from: "$205,000: base salary asked for; worked out from your offers". */
export function figureListText({ text, exact, means, source }: Figure): string {
  const to = exact === undefined ? '' : ` (${exact} to the cent)`;
  return `${text}${to}: ${means}; ${sourceText(source)}`;
}
