import type { SimulationPlan } from '#lib/engine/simulation/exposure.ts';
import { Simulation } from '#lib/engine/simulation/simulation.ts';
import type { SimulationReply } from './simulation-messages.ts';

/** The worker: it runs one simulation and tells how far it is. Who no longer wants it ends the worker. */

/** Milliseconds between two reports. */
const REPORT_EVERY = 50;

function reply(message: SimulationReply): void {
  self.postMessage(message);
}

function run(plan: SimulationPlan): void {
  const simulation = new Simulation(plan);
  let reported = performance.now();
  while (!simulation.isDone) {
    simulation.advance();
    if (performance.now() - reported < REPORT_EVERY) continue;
    reported = performance.now();
    reply({ kind: 'progress', done: simulation.done });
  }
  reply({ kind: 'result', result: simulation.result() });
}

self.addEventListener('message', ({ data }: MessageEvent<SimulationPlan>) => {
  try {
    run(data);
  } catch (error) {
    reply({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
