import type { MissingTerm, MissingTermName, StakeBasis } from '#lib/engine/negotiation/missing-terms.ts';
import { moneyText } from '../money.ts';
import { passage, type Passage } from './passage.ts';

/** The question that a missing term is asked with; "the grant" where the line has a name of its own. */
const QUESTIONS: Readonly<Record<MissingTermName, (line: string) => string>> = {
  base: () => 'What is the base salary?',
  start: () => 'On which day would I start?',
  vesting: (line) =>
    `How does ${line || 'the grant'} vest: from which day, how much when, and with which cliff?`,
  clawback: (line) =>
    `Is any of ${line || 'the payment'} owed back if I leave or the job ends early: how much, until when, before or after tax?`,
  'refresh-grants': () =>
    'Are there refresh grants: how large, how often, from when, and is that in writing?',
  'refresh-not-in-writing': (line) =>
    `Can ${line || 'the refresh grants'} that we spoke of be put into the letter?`,
  'conversion-rule': (line) =>
    `By which price, on which date, does the value of ${line || 'the grant'} become shares, and how is it rounded?`,
  bonus: () => 'Is there a bonus: what is its target, and how has it been paid in the last years?',
  'first-bonus': (line) =>
    `Is the first ${line === '' ? 'bonus' : line} prorated, and by which day do I have to start to get it?`,
  'bonus-not-guaranteed': (line) => `Can the first ${line === '' ? 'bonus' : line} be guaranteed?`,
  'fully-diluted-shares': () => 'How many shares of the company are there, fully diluted?',
  'liquidation-preference': () => 'How much is paid on preferred stock before common stock gets anything?',
  'exercise-window': (line) => `How long after the job ends can ${line || 'the options'} still be exercised?`,
  'retirement-match': () => 'Is there a retirement match: how much, from which day, and when does it vest?',
  premiums: () => 'What would I pay for health cover each month, and with which deductible?',
  'leave-days': () => 'How many days of paid leave are there?',
  'sign-on': () => 'Is there a sign-on payment?',
  relocation: () => 'Is there help with moving: how much, and is it owed back?',
  severance: () => 'What is paid if the company ends the job without cause?',
  acceleration: () => 'Does unvested equity vest if the company is sold, or ends the job?',
  'reply-deadline': () => 'Until when does the offer stand?',
};

/** What the money at stake is. */
const STAKES: Readonly<Record<StakeBasis, string>> = {
  payment: 'the payment that could be owed back',
  grant: 'the whole grant',
  'drop-after-vesting': 'by so much pay falls from one year to the next without them',
  'unwritten-refresh': 'what they add over the horizon',
  'between-rules': "the most that usual rules differ by, at today's price",
  'first-bonus': 'the first bonus',
  'options-over-horizon': 'what vests over the horizon',
  'illiquid-face': 'equity over the horizon that cannot be sold, at face value',
};

/** A missing term as a question to the employer. */
export function questionText({ term, label }: MissingTerm): Passage {
  return passage`${QUESTIONS[term](label === undefined || label === '' ? '' : `“${label}”`)}`;
}

/** What hangs on a missing term: "$40,000: the payment that could be owed back". */
export function stakeText({ stake }: MissingTerm): string {
  return stake.kind === 'amount'
    ? `${moneyText(stake.amount)}: ${STAKES[stake.basis]}`
    : 'cannot be told in money';
}
