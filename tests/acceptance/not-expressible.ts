/** Published figures that an offer document cannot express: the whole list, each with the reason. */
export interface NotExpressible {
  readonly id: string;
  /** The figures, by their place in the published outputs; 'all' for a whole case. */
  readonly figures: readonly string[] | 'all';
  readonly reason: string;
}

export const NOT_EXPRESSIBLE: readonly NotExpressible[] = [
  {
    id: 'fsn-contractor',
    figures: 'all',
    reason:
      'A rule of thumb between kinds of employment (add half to a wage): Parley compares what each offer pays and never turns the pay of one kind into another.',
  },
  {
    id: 'levels-openai-ppu',
    figures: ['capped_amount'],
    reason:
      'A cap on the growth of profit participation units: a grant has no cap in version 1 of the document.',
  },
  {
    id: 'c13-capstone-three-offers',
    figures: ['col_example'],
    reason: 'A cost-of-living factor from another site: pay is compared in money, not in what it buys.',
  },
];

/** The same for the examples of equity and benefits: equity-examples.json and equity-worked-examples.json. */
export const NOT_EXPRESSIBLE_EQUITY: readonly NotExpressible[] = [
  {
    id: 'espp-whole-shares-15',
    figures: ['gain'],
    reason:
      'A later sale at 60: what bought shares do after the purchase is an investment, not pay. The gain of the purchase, discount_value, is computed.',
  },
  {
    id: 'm3fawner-espp-pto-hourly',
    figures: ['401k_worth_up_to'],
    reason: 'The tax saved on a contribution (37% of 23,500): pay is compared before tax.',
  },
  {
    id: 'so-sale-fifo',
    figures: ['left_first', 'left_second'],
    reason:
      'Which lots are left after a sale of some of them: Parley holds what vests, not what is sold afterwards. The gain, sale_gain, is computed.',
  },
  {
    id: 'so-salesplit',
    figures: 'all',
    reason: 'The inputs stand in a file of the source that is not part of the example.',
  },
  {
    id: 'levels-stripe-fb',
    figures: 'all',
    reason: 'Rejected by who collected it: no inputs are given, and the total in prose does not add up.',
  },
];
