import type { Stream } from '#lib/engine/ledger/ledger.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';

/** The lines of a ledger that are grants. */
export function grantStreams({ ledger }: Readings): readonly Stream[] {
  return ledger.streams.filter(
    ({ component }) => component === 'initial-grants' || component === 'refresh-grants',
  );
}
