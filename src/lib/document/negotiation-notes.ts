/*
 * What each field of a negotiation means: a part of field-notes.ts, keyed from the negotiation of an offer.
 */

/** The notes on the fields of a negotiation, by their path in it. */
export const NEGOTIATION_NOTES: Readonly<Record<string, string>> = {
  '': 'What is negotiated about the offer, and how.',
  '.target': 'What the negotiation is to reach.',
  '.target.kind':
    'Another offer to match or beat; a place in a band; being made whole for what the current job forfeits; or an amount of your own.',
  '.target.offer': 'The id of the offer to match or beat.',
  '.target.reading(offer)': 'The reading over which the two offers are matched.',
  '.target.margin': 'By how much to beat it, in the reporting currency; 0, a match, when absent.',
  '.target.band': 'The id of the band.',
  '.target.point': 'Where in the band the pay is to be.',
  '.target.point.kind': 'The midpoint, or a percentile.',
  '.target.point.percentile': 'The percentile: 75 for p75.',
  '.target.lastDay': 'The last day of the current job, on which it is decided what is forfeited.',
  '.target.within':
    'Which unvested equity counts: what would vest within 12 or 24 months of that day, or all of it.',
  '.target.reading(amount)': 'The reading that is to come to the amount.',
  '.target.amount': 'The amount, in the reporting currency.',
  '.window':
    'The figures that a call is prepared from: the least you would accept, your target, and your anchor.',
  '.window.measure': 'What the figures are of.',
  '.window.measure.kind': 'The value of one lever, or a reading of the whole offer.',
  '.window.measure.lever': 'The lever; its figures are in its own unit and currency.',
  '.window.measure.reading': 'The reading; its figures are in the reporting currency.',
  '.window.minimum': 'The least you would accept.',
  '.window.target': 'The figure at or above which you would say yes at once.',
  '.window.anchor': 'The figure that you name first.',
  '.levers': 'How asks of single levers are made, where it is not as usual.',
  '.levers[].lever': 'The lever.',
  '.levers[].step':
    'The step in which it is negotiated, in its own unit: "5000" for 5,000 a year, "0.01" for one percent of base.',
  '.levers[].landsOn': 'Whether the result is a multiple of the step (when absent), or the change is.',
  '.levers[].most': 'The furthest value that is still reasonable to ask for, in its own unit.',
  '.nextLevel': 'What the employer pays at the next level.',
  '.nextLevel.level': 'The level.',
  '.nextLevel.terms': 'Its terms, where they differ, as values of other levers.',
  '.nextLevel.terms[].lever': 'The lever.',
  '.nextLevel.terms[].value': 'Its value at that level, in its own unit.',
  '.inWords': 'Asks that have no computed value, in the words in which you would ask.',
  '.inWords.severance': 'Severance.',
  '.inWords.acceleration': 'Acceleration of vesting.',
};
