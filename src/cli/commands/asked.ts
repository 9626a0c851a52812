import type { LeastAsks } from '#lib/engine/negotiation/least-ask.ts';
import type { AskPackage } from '#lib/engine/negotiation/packages.ts';
import type { Looked } from '../standings.ts';

/** What `parley ask` has found out about an offer. */
export interface Asked {
  readonly looked: Looked;
  readonly found: Exclude<LeastAsks, { kind: 'no-goal' }>;
  readonly packages: readonly AskPackage[];
}
