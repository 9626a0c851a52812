import type { SimulationResult } from '#lib/engine/simulation/result.ts';

/** What the worker of a simulation tells: plain numbers and text. It is sent one message, the plan. */
export type SimulationReply =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'result'; readonly result: SimulationResult }
  | { readonly kind: 'failed'; readonly reason: string };
