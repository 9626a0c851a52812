/** How many futures are drawn together: their columns stay in the processor's nearest memory. */
export const BLOCK = 512;

/** A column with a number for each future of a block. */
export type Column = Float64Array<ArrayBuffer>;

/** A new column, of zeros. */
export const newColumn = (): Column => new Float64Array(BLOCK);
