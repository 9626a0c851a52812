/** The part of the browser's trusted types that is used here; older browsers have none. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** Lets through the site's own scripts and nothing else; the policy's name stands in svelte.config.js. */
function ownAddress(address: string): string {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new Error(`A worker is not started from ${url.origin}.`);
  return url.href;
}

let trusted: ((address: string) => string) | undefined;

/** Starts a worker from a script of this site, as its security policy demands (`import address from './x.ts?worker&url'`). */
export function startOwnWorker(address: string): Worker {
  if (!trusted) {
    const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('parley-worker', { createScriptURL: ownAddress });
    trusted = policy ? (text) => policy.createScriptURL(text) : ownAddress;
  }
  return new Worker(trusted(address), { type: 'module' });
}
