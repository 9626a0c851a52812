/*
 * What each field that a simulation of share prices reads means: a part of field-notes.ts.
 */

/** The note on the volatility of a stock. */
export const VOLATILITY_NOTE =
  'How strongly the share price swings in a simulation: the standard deviation of its yearly logarithmic return, "0.3" for 30%; 0 takes chance out of it. When absent, a stated figure for a listed or a private company. It changes no figure outside the simulation.';

/** The notes on the simulation of a document, by their path in it. */
export const SIMULATION_NOTES: Readonly<Record<string, string>> = {
  '': 'How futures of the share prices are drawn.',
  '.correlation':
    'How far the prices of two companies move together, from 0 (not at all) to 1 (in step); 0.3 when absent.',
  '.paths': 'How many futures are drawn; 20,000 when absent.',
  '.seed': 'The number that the draws start from: the same number gives the same futures; 1 when absent.',
};
