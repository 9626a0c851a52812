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
  {
    id: 'salaryfyi-cash',
    figures: ['401k_6pct_on_170k', 'espp_15pct_on_max'],
    reason:
      'A retirement match and a share purchase plan can only be entered as amounts so far, so there is nothing to compute.',
  },
  {
    id: 'costcalc-pto',
    figures: ['match'],
    reason: 'A retirement match can only be entered as an amount so far, so there is nothing to compute.',
  },
];
