/** What the setting of the active scenario means. */
export const ACTIVE_SCENARIO_NOTE =
  'The id of the scenario under which the offers are compared: one of the document, "bear" or "bull"; as written when absent.';

/** What each field of a scenario means. */
export const SCENARIO_NOTES: Readonly<Record<string, string>> = {
  '': "Scenarios of one's own: named sets of changes, under which the offers can be compared.",
  '[].id': 'Names the scenario; it stays the same while the scenario is edited.',
  '[].name': 'What the scenario is called.',
  '[].changes': 'What is different, made in this order.',
  '[].changes[].id': 'Names the change among its like.',
  '[].changes[].kind':
    'What is changed: the growth or the level of share prices, bonuses, raises, refresh grants, when shares can be sold, rates of exchange, or how long one stays.',
  '[].changes[].offer': 'The id of the offer that is changed; every offer when absent.',
  '[].changes[].growth': 'The yearly growth of the share price: "-0.1" for 10% down.',
  '[].changes[].factor(share-price)':
    'What every share price and exit value is multiplied by: "0.8" for 20% down. Grants already stated as a value keep their number of shares.',
  '[].changes[].factor(bonus)': 'What the company factor of every bonus is multiplied by: "0.5" for half.',
  '[].changes[].yearlyRaise': 'The assumed raise at every anniversary of the start: "0.03" for 3%.',
  '[].changes[].counted':
    'Which refresh grants are part of the totals: all, of those that count only those in writing, or none.',
  '[].changes[].when': 'When shares of a private company can be sold.',
  '[].changes[].when.kind': 'Never, or from a date on.',
  '[].changes[].when.date': 'The day of the liquidity event.',
  '[].changes[].currency': 'The currency whose rates change; those of every currency when absent.',
  '[].changes[].factor(exchange-rate)': 'What the rates are multiplied by: "0.9" for 10% down.',
  '[].changes[].months':
    'The last day of work, in months after the first day of year 1; an earlier contract end stays.',
};
