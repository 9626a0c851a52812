import { target, TARGET_READINGS } from '#lib/document/schema/negotiation.ts';
import type { Target } from '#lib/document/types.ts';
import { CallError } from '../call-error.ts';
import type { OptionValues } from '../command.ts';
import { wordOption } from '../option-values.ts';

/** The forms in which a target is written, as --help shows them. */
export const TARGET_FORMS: readonly string[] = [
  'TARGET is one of:',
  '  offer:ID                     match another offer',
  '  offer:ID+AMOUNT              beat it by an amount',
  '  amount:AMOUNT                an amount of your own',
  '  band:ID@midpoint             the midpoint of a band of the document',
  '  band:ID@p75                  a percentile of it',
  '  make-whole:DATE              what leaving the current job on that last day forfeits within 12 months',
  '  make-whole:DATE@24-months    within 24 months; or @all',
  '',
];

const EXPECTED = 'offer:ID, offer:ID+AMOUNT, amount:AMOUNT, band:ID@midpoint, band:ID@p75 or make-whole:DATE';

/** The target that a call names; undefined when it names none. Throws a CallError that says what is expected. */
export function targetOption(options: OptionValues): Target | undefined {
  const reading = wordOption(options, 'reading', TARGET_READINGS) ?? 'horizon';
  const text = options['target'];
  if (typeof text !== 'string') return undefined;
  const fields = fieldsOf(text, reading);
  const parsed = fields && target.safeParse(fields);
  if (!parsed?.success) {
    throw new CallError(`--target: found ${JSON.stringify(text)}; expected ${EXPECTED}`);
  }
  return parsed.data;
}

function fieldsOf(text: string, reading: string): object | undefined {
  const [, kind, rest = ''] = /^([a-z-]+):(.+)$/.exec(text) ?? [];
  const [place = '', detail] = rest.split('@');
  switch (kind) {
    case 'offer': {
      const [offer, margin] = rest.split('+');
      return { kind, offer, reading, ...(margin === undefined ? {} : { margin }) };
    }
    case 'amount':
      return { kind, reading, amount: rest };
    case 'band': {
      const percentile = /^p(\d{1,2})$/.exec(detail ?? '')?.[1];
      const point =
        percentile === undefined ? { kind: detail } : { kind: 'percentile', percentile: Number(percentile) };
      return { kind, band: place, point };
    }
    case 'make-whole':
      return { kind, lastDay: place, within: detail ?? '12-months' };
    default:
      return undefined;
  }
}
