/** What the exit status of a call says. */
export const ExitStatus = {
  /** Done; warnings included. */
  fine: 0,
  /** The document is wrong. */
  documentWrong: 1,
  /** The call is wrong. */
  callWrong: 2,
  /** Parley itself is wrong: never expected, and never the document's or the caller's doing. */
  fault: 3,
} as const;

/** One of the exit statuses. */
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];
