/** The call is wrong: an unknown command or option, a missing file, a bad value. Ends with exit status 2. */
export class CallError extends Error {
  override readonly name = 'CallError';
}
