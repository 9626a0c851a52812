import { parsePlainDate, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { LEAVING_MONTHS } from '#lib/engine/leaving/leaving-by-month.ts';
import { WAYS, type Way } from '#lib/engine/leaving/ending.ts';
import { dateText } from '#lib/format/date-text.ts';
import { CallError } from '../call-error.ts';
import type { OptionValues } from '../command.ts';
import { wordOption } from '../option-values.ts';
import type { Compared } from '../standings.ts';

/** What a call of `parley leave` asks for. */
export interface LeaveCall {
  readonly way: Way;
  readonly on: PlainDate | undefined;
  readonly months: { readonly from: number; readonly to: number } | undefined;
  readonly isAllReadings: boolean;
}

/** Reads the options of `parley leave`. */
export function leaveCall(options: OptionValues): LeaveCall {
  const call: LeaveCall = {
    way: wordOption(options, 'way', WAYS) ?? 'voluntary',
    on: dayOption(options['on']),
    months: monthsOption(options['months']),
    isAllReadings: options['all-readings'] === true,
  };
  if (call.on === undefined && call.months === undefined) {
    throw new CallError('leave: no last day named; expected --on DATE, or --months 0-60');
  }
  return call;
}

function dayOption(value: OptionValues[string]): PlainDate | undefined {
  if (typeof value !== 'string') return undefined;
  const day = parsePlainDate(value);
  if (day === undefined) {
    throw new CallError(
      `--on: found ${JSON.stringify(value)}; expected a date that exists, written YYYY-MM-DD`,
    );
  }
  return day;
}

function monthsOption(value: OptionValues[string]): LeaveCall['months'] {
  if (typeof value !== 'string') return undefined;
  const [, first, last = first] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(value) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (first === undefined || from > to || to > LEAVING_MONTHS) {
    throw new CallError(
      `--months: found ${JSON.stringify(value)}; expected months from 0 to ${LEAVING_MONTHS}, such as 0-60`,
    );
  }
  return { from, to };
}

/** Nobody leaves before the first day of work: that is named for the first offer it holds for. */
export function checkDay({ on }: LeaveCall, { offers }: Compared): void {
  if (on === undefined) return;
  for (const { standing } of offers) {
    const start = standing.readings?.ledger.context.start;
    if (start !== undefined && on < start) {
      const { company } = standing.offer;
      throw new CallError(
        `--on: found ${JSON.stringify(on)}; expected a day on or after the first day of work at ${company}, ${start} (${dateText(start)})`,
      );
    }
  }
}
