/** What a Parley file says it is. */
export const FORMAT = 'parley-offers';

/** The version of the offer document that this Parley writes; older ones are migrated when they are opened. */
export const VERSION = 1;
