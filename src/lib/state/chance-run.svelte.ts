import type { OfferDocument } from '#lib/document/types.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { simulationPlan } from '#lib/engine/simulation/plan.ts';
import type { SimulationResult } from '#lib/engine/simulation/result.ts';
import type { SimulationReply } from '#lib/workers/simulation-messages.ts';
import { startOwnWorker } from '#lib/workers/own-worker.ts';
import workerAddress from '#lib/workers/simulation-worker.ts?worker&url';

/** What was simulated: the document as it was computed, and its comparison. */
export interface Simulated {
  readonly document: OfferDocument;
  readonly comparison: Comparison;
}

/** A simulation that has come to its end. */
export interface Simulation extends Simulated {
  readonly result: SimulationResult;
}

/** Where a simulation stands. */
export type ChanceState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly paths: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Runs simulations in a worker, one at a time. What the last one came to stays until the next has come to its end. */
export class ChanceRun {
  state = $state.raw<ChanceState>({ kind: 'idle' });
  latest = $state.raw<Simulation | undefined>(undefined);
  #worker: Worker | undefined;

  /** Begins a simulation of a document as it is computed, instead of one that still runs. */
  start(of: Simulated): void {
    this.#end();
    const plan = simulationPlan(of.document, of.comparison);
    this.state = { kind: 'running', done: 0, paths: plan.paths };
    const worker = startOwnWorker(workerAddress);
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<SimulationReply>) => {
      if (worker === this.#worker) this.#take(of, plan.paths, data);
    });
    worker.addEventListener('error', ({ message }) => {
      this.#fail(message === '' ? 'its script could not be loaded' : message);
    });
    worker.postMessage(plan);
  }

  /** Stops the simulation that runs; what it has drawn is given up. */
  stop(): void {
    if (this.state.kind !== 'running') return;
    this.#end();
    this.state = { kind: 'stopped' };
  }

  /** Ends the worker, when the page is left. */
  close(): void {
    this.#end();
  }

  /** Whether the last simulation was of something else than what is computed now. */
  isStale({ document, comparison }: Simulated): boolean {
    return (
      this.latest !== undefined &&
      (this.latest.comparison !== comparison || this.latest.document.simulation !== document.simulation)
    );
  }

  #take(of: Simulated, paths: number, reply: SimulationReply): void {
    switch (reply.kind) {
      case 'progress':
        this.state = { kind: 'running', done: reply.done, paths };
        break;
      case 'result':
        this.#end();
        this.latest = { ...of, result: reply.result };
        this.state = { kind: 'idle' };
        break;
      case 'failed':
        this.#fail(reply.reason);
    }
  }

  #fail(reason: string): void {
    this.#end();
    this.state = { kind: 'failed', reason };
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
