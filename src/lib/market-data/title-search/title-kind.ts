/**
 * Kinds of job title in the index, most telling first: a role with a published range; the occupation's own
 * name; one that workers reported; one that this project added or prefers; another in use; an abbreviation.
 * All but the first and "added" are O*NET's.
 */
export const TITLE_KINDS = ['role', 'official', 'reported', 'added', 'alternate', 'short'] as const;

/** What kind of title a job title is. */
export type TitleKind = (typeof TITLE_KINDS)[number];
