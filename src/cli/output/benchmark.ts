import { z } from '#lib/document/z.ts';
import { MEASURES, PERCENTILE_POINTS } from '#lib/engine/market/band.ts';
import { PREVAILING_LEVELS } from '#lib/engine/market/level-met.ts';
import { date, decimal, head, mistake, money, noted, offerNames, word } from './fields.ts';

const named = (what: string) =>
  z.nullable(
    z.strictObject({
      code: noted(z.string(), `The code of the ${what}.`),
      title: noted(z.string(), `What the ${what} is called.`),
    }),
  );

const point = z.strictObject({
  kind: noted(
    word(['published', 'at-least', 'missing']),
    'As published; top-coded, so that it is at least the amount; or missing, which is not zero.',
  ),
  amount: noted(z.nullable(money), 'The amount for a year; null where it is missing.'),
});

const pointsOf = z.strictObject(
  Object.fromEntries(
    PERCENTILE_POINTS.map((name) => [name, noted(point, `The ${name.slice(1)}th percentile.`)]),
  ) as Record<(typeof PERCENTILE_POINTS)[number], typeof point>,
);

const band = z.strictObject({
  kind: noted(word(['percentiles', 'range', 'posted-range']), 'The kind of band.'),
  points: noted(z.nullable(pointsOf), 'The percentiles; null for a range.'),
  min: noted(z.nullable(money), 'The lower end of a range.'),
  mid: noted(z.nullable(money), 'The midpoint of a range; null for a posted range.'),
  max: noted(z.nullable(money), 'The upper end of a range.'),
});

const ageing = z.strictObject({
  kind: noted(word(['consumer-prices', 'national-median']), 'By what the band was brought to a later time.'),
  from: noted(z.string(), 'The time of the band.'),
  to: noted(z.string(), 'The time that it was brought to.'),
  factor: noted(decimal, 'What every amount was multiplied by.'),
});

const distance = z.strictObject({
  kind: noted(
    word(['exact', 'at-least', 'missing']),
    'Exact; at least, where the point is top-coded; or missing.',
  ),
  amount: noted(z.nullable(money), 'How far the point is above the pay; negative when below it.'),
});

const position = z.strictObject({
  percentile: noted(
    z.nullable(
      z.strictObject({
        kind: noted(
          word(['at', 'below', 'above', 'at-least', 'unknown']),
          'A number between two published points; below or above the outermost; at least a point; or not known.',
        ),
        percentile: noted(z.nullable(decimal), 'The percentile, where it is a number.'),
        point: noted(
          z.nullable(word(PERCENTILE_POINTS)),
          'The point that the pay is below, above or at least at.',
        ),
        skipped: noted(z.array(word(PERCENTILE_POINTS)), 'Missing points that the straight line goes over.'),
      }),
    ),
    'The percentile; null for a range.',
  ),
  marketRatio: noted(z.nullable(decimal), 'Pay ÷ p50, for percentiles whose p50 is known.'),
  marketRatioIsAtMost: noted(z.boolean(), 'Whether p50 is top-coded, so that the ratio is at most this.'),
  betweenP10AndP90: noted(z.nullable(decimal), 'The way from p10 (0) to p90 (1), between them.'),
  toP50: noted(z.nullable(distance), 'How far p50 is above the pay.'),
  toP75: noted(z.nullable(distance), 'How far p75 is above the pay.'),
  side: noted(z.nullable(word(['below', 'inside', 'above'])), 'Whether the pay is inside a range.'),
  compaRatio: noted(z.nullable(decimal), 'Pay ÷ midpoint of a range.'),
  penetration: noted(z.nullable(decimal), '(Pay − minimum) ÷ (maximum − minimum) of a range.'),
});

const strip = z.strictObject({
  id: noted(z.string(), 'Names the band among those of its offer.'),
  kind: noted(
    word(['national', 'metropolitan', 'state', 'article-role', 'own']),
    'Where the band comes from.',
  ),
  title: noted(z.string(), 'What the band is of.'),
  occupation: noted(named('occupation'), 'The occupation of an official band.'),
  source: noted(z.string(), 'The id of the source among `sources`; for a band of your own, its source.'),
  date: noted(z.nullable(date), 'The date of a band of your own.'),
  employment: noted(z.nullable(decimal), 'How many work in the occupation there, where it is published.'),
  sample: noted(z.nullable(z.int()), 'How many reports a band of your own rests on.'),
  measures: noted(word(MEASURES), 'What the band measures, which decides the pay that is held against it.'),
  includesCommission: noted(z.boolean(), 'Whether base wages include commission.'),
  currency: noted(z.string(), 'The currency of its amounts.'),
  band: noted(band, 'The band as it is compared, aged where `ageing` says so.'),
  published: noted(band, 'The band as it was published or typed, for a year.'),
  ageing: noted(z.array(ageing), 'How the band was aged, step by step.'),
  definition: noted(
    z.nullable(word(['base', 'base-and-commission', 'standard'])),
    'Which pay of the offer is compared; null where it cannot be.',
  ),
  pay: noted(z.nullable(money), 'That pay for a year, in the currency of the band.'),
  position: noted(z.nullable(position), 'Where the pay is in the band.'),
  why: noted(z.nullable(z.string()), 'Why the pay cannot be compared.'),
  mismatches: noted(
    z.array(
      z.strictObject({
        kind: noted(z.string(), 'What does not match.'),
        text: noted(z.string(), 'The same as a sentence.'),
      }),
    ),
    'What of the band does not match the offer, and what was done to its pay.',
  ),
});

const levelWages = z.strictObject(
  Object.fromEntries(
    PREVAILING_LEVELS.map((level) => [level, noted(money, `Level ${level}, for a year.`)]),
  ) as Record<(typeof PREVAILING_LEVELS)[number], typeof money>,
);

const levels = z.strictObject({
  source: noted(z.string(), 'The id of the source among `sources`.'),
  area: noted(z.string(), 'The area of the levels.'),
  annual: noted(levelWages, 'The wage of each level: legal floors by what a job requires, not market pay.'),
  pay: noted(z.nullable(money), 'The base salary at full time; null where it cannot be compared.'),
  met: noted(z.nullable(word(PREVAILING_LEVELS)), 'The highest level that it reaches; null below level I.'),
  why: noted(z.nullable(z.string()), 'Why it cannot be compared.'),
});

const elsewhere = z.strictObject({
  of: noted(word(MEASURES), 'Base salary, or Standard TC.'),
  currency: noted(z.string(), 'The currency of both amounts.'),
  amount: noted(money, 'What is paid.'),
  here: noted(z.string(), 'The place where it is paid.'),
  hereParity: noted(decimal, 'The price level there, the United States 100.'),
  there: noted(z.string(), 'The other place.'),
  thereParity: noted(decimal, 'The price level of the other place.'),
  buys: noted(money, 'What buys as much in the other place.'),
});

const source = z.strictObject({
  id: noted(z.string(), 'The id of the source.'),
  agency: noted(z.string(), 'Who publishes it.'),
  title: noted(z.string(), 'What it is called.'),
  vintage: noted(z.string(), 'What time its figures speak of.'),
  address: noted(z.nullable(z.string()), "The publisher's own page."),
  licence: noted(z.string(), 'Under what terms it may be used.'),
  attribution: noted(z.nullable(z.string()), 'A sentence that the licence asks to be shown.'),
  measures: noted(z.string(), 'What it measures.'),
  caveats: noted(z.array(z.string()), 'What to know before leaning on it.'),
});

/** What `parley benchmark --json` gives. */
export const benchmarkOutput = z.strictObject({
  ...head('benchmark'),
  understood: noted(z.array(z.string()), 'How job titles and places of the call were understood.'),
  mistakes: noted(z.array(mistake), 'What is wrong or doubtful in bands and choices.'),
  offers: noted(
    z.array(
      z.strictObject({
        ...offerNames,
        occupation: noted(named('occupation'), 'The occupation; null where none is chosen.'),
        role: noted(
          z.nullable(
            z.strictObject({
              name: noted(z.string(), 'What the role is called.'),
              evidence: noted(z.string(), 'Why the occupations fit it.'),
            }),
          ),
          'The role of the article; null where none is chosen.',
        ),
        place: noted(named('place'), 'Where the work is done.'),
        paidAs: noted(named('place'), 'The place whose pay applies.'),
        strips: noted(z.array(strip), 'The bands with the offer on them.'),
        levels: noted(z.nullable(levels), 'The prevailing-wage levels; null where there are none.'),
        absent: noted(z.array(z.string()), 'Bands that there are none of, and why.'),
        elsewhere: noted(z.array(elsewhere), 'What the pay buys in the prices of other places.'),
      }),
    ),
    'The offers in the order of the document.',
  ),
  factors: noted(
    z.array(
      z.strictObject({
        factor: noted(z.string(), 'What moves pay.'),
        statement: noted(z.string(), 'What the article says of it.'),
      }),
    ),
    'What an article says moves pay: context, by which nothing is multiplied.',
  ),
  sources: noted(z.array(source), 'The sources of the market data.'),
});

/** The output of `parley benchmark --json`. */
export type BenchmarkOutput = z.infer<typeof benchmarkOutput>;
