import type { Change } from '#lib/document/change.ts';

/** The other tabs of this browser that have Parley open. */
export interface OtherTabs {
  tell(changes: readonly Change[]): void;
}

const NAME = 'parley';

/** Listens to what other tabs change, and tells them of our changes. Undefined where the browser cannot. */
export function listenToTabs(follow: (changes: readonly Change[]) => void): OtherTabs | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<readonly Change[]>) => {
    follow(data);
  };
  return {
    tell: (changes) => {
      channel.postMessage(changes);
    },
  };
}
