/** Where an entry stands: before the comparison, inside the horizon, or after it. */
export const PLACES = ['history', 'horizon', 'after-horizon'] as const;
