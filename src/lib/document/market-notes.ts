/*
 * What each field about the market means: a part of field-notes.ts, keyed from the offer and from the list of bands.
 */

/** The notes on what an offer is held against, by their path in the offer. */
export const OFFER_MARKET_NOTES: Readonly<Record<string, string>> = {
  '.market': 'What the offer is held against.',
  '.market.occupation': 'The occupation, as a code of the Standard Occupational Classification: "15-1252".',
  '.market.role': 'The machine-learning role whose published range stands beside the statistics.',
  '.market.area':
    'Where the work is done: the code of an area of the wage statistics, or the two letters of a state.',
  '.market.paidAs': 'For remote work, the place whose pay applies; where the work is done when absent.',
  '.market.level':
    'The level of the job among the four prevailing-wage levels: I entry, II qualified, III experienced, IV fully competent.',
};

/** The notes on pay bands of the person's own, by their path in the list. */
export const BAND_NOTES: Readonly<Record<string, string>> = {
  '': 'Pay bands of your own: from surveys, salary sites, employers and job advertisements.',
  '[].kind':
    'Percentiles, a range with a midpoint, or the range that a job advertisement posts: what the employer says it expects to pay on hire.',
  '[].id': 'Names the band; it stays the same while the band is edited.',
  '[].name': 'What the band is called.',
  '[].points':
    'The percentiles that the source states, from the lowest to the highest; the others are missing.',
  '[].points.p10': 'What 10% are paid no more than.',
  '[].points.p25': 'What 25% are paid no more than.',
  '[].points.p50': 'The median.',
  '[].points.p75': 'What 75% are paid no more than.',
  '[].points.p90': 'What 90% are paid no more than.',
  '[].min': 'The lower end.',
  '[].mid': 'The midpoint, where the source states one; halfway between the ends when absent.',
  '[].max': 'The upper end.',
  '[].measures':
    'Base wages, which are compared with base salary; or total compensation, compared with Standard TC.',
  '[].includesCommission': 'Set where base wages include commission: it is then compared too.',
  '[].currency': 'The currency of the figures.',
  '[].per': 'Whether the figures are by the year (when absent) or by the hour.',
  '[].role': 'The role that the figures are of, in the words of the source.',
  '[].level': 'The level that they are of, in the words of the source.',
  '[].area': 'The place that they are of, in the words of the source.',
  '[].source': 'Where the figures come from: a name, a page, a letter.',
  '[].date': 'The day that the figures are of, or on which they were read.',
  '[].sample': 'How many people or reports the figures rest on.',
  '[].offers': 'The ids of the offers that the band is held against; all offers when absent.',
};
