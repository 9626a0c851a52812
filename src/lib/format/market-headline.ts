import type { Benchmark, Strip } from '#lib/benchmark/benchmark.ts';
import { PAY_WORDS } from './mismatch-words.ts';
import { moneyText } from './money.ts';
import { percentileText } from './position-words.ts';

function placeOfStrip({ origin }: Strip): string | undefined {
  switch (origin.kind) {
    case 'national':
      return 'the United States';
    case 'metropolitan':
      return origin.area.title;
    case 'state':
      return origin.state.name;
    case 'article-role':
    case 'own':
      return undefined;
  }
}

/** Where the pay stands in the official bands of the offer's own occupation, in one sentence; undefined without any. */
export function marketHeadline({ strips, occupation }: Benchmark): string | undefined {
  if (!occupation) return undefined;
  const official = strips.flatMap((strip) => {
    const { compared, origin } = strip;
    const place = placeOfStrip(strip);
    const isOwn = 'occupation' in origin && origin.occupation.code === occupation.code;
    if (!isOwn || place === undefined || !compared.isKnown) return [];
    const { position } = compared;
    return position.kind === 'percentiles'
      ? [{ compared, text: `${percentileText(position.percentile)} in ${place}` }]
      : [];
  });
  const [first] = official;
  if (!first) return undefined;
  const { definition, pay } = first.compared;
  return `${PAY_WORDS[definition]} of ${moneyText(pay)} among ${occupation.title}: ${official.map(({ text }) => text).join('; ')}.`;
}
