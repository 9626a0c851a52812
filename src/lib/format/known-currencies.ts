/** The currencies that the browser knows by code: a slip of the finger is no currency. */
export const KNOWN_CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
