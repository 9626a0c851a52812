/*
 * What each field of the terms of leaving means: a part of field-notes.ts, keyed from the terms.
 */

/** The notes on the terms of leaving, by their path in them. */
export const LEAVING_NOTES: Readonly<Record<string, string>> = {
  '': 'What holds when the employment ends. It changes no total, only what leaving comes to.',
  '.notice': 'The notice to give before leaving.',
  '.notice.length': 'How long it is.',
  '.notice.unit': 'What its length is counted in.',
  '.severance': 'What is paid to whoever is laid off.',
  '.severance.kind': 'An amount, or weeks or months of base pay.',
  '.severance.amount': 'The amount, before tax.',
  '.severance.weeks': 'Weeks of base pay: a week is a fifty-second of the annual base on the last day.',
  '.severance.perYearOfService': 'Further weeks for each whole year of service; none when absent.',
  '.severance.atMost': 'The most weeks in all; without limit when absent.',
  '.severance.months': 'Months of base pay: a month is a twelfth of the annual base on the last day.',
  '.bonusPayout': 'What of the bonus is paid to whoever is laid off; nothing when absent.',
  '.bonusPayout.kind': 'An amount, or what has been earned by calendar days and is not paid yet.',
  '.bonusPayout.amount': 'The amount, before tax.',
  '.leavePayout': 'Unused leave that is paid out at the end; none when absent.',
  '.leavePayout.days': 'How many days are left: each is worth the annual base on the last day ÷ 260.',
  '.leavePayout.when': 'Whether they are paid out however the employment ends, or only on being laid off.',
  '.acceleration': 'What of the unvested equity vests at once.',
  '.acceleration.trigger':
    'On being laid off; on being laid off after a change of control (double trigger); or on the change of control itself (single trigger).',
  '.acceleration.vests': 'How much vests.',
  '.acceleration.vests.kind': 'A share of what is unvested, or what would have vested within some months.',
  '.acceleration.vests.portion': 'The share of the unvested units of each grant: "0.5" for half.',
  '.acceleration.vests.months': 'Vests of the next so many months.',
  '.acceleration.changeOfControl':
    'The day on which the company changes hands, once it has happened or is assumed.',
  '.acceleration.withinMonths':
    'For how many months after the change of control a layoff still counts; without end when absent.',
  '.matchBalance':
    "The employer's whole match on your account when the comparison begins, vested or not, as a statement shows it: what the job paid before is history otherwise.",
  '.nonCompete': 'What the contract forbids afterwards, in its own words.',
};
