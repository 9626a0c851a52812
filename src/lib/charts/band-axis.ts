import { axisMoneyText } from '#lib/format/axis-money.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { axisTicks } from './axis-ticks.ts';
import { pixelValue } from './pixels.ts';

/** An axis of money under strips of pay bands; places on it are shares of its width, from 0 to 1. */
export interface BandAxis {
  readonly currency: Currency;
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Room at the ends of the axis, as a share of what the bands span. */
const MARGIN = 0.06;
/** A pay farther outside the bands than this share of their span is shown by an arrow at the edge. */
const FARTHEST = 0.8;
const STEPS = 6;

/**
 * One axis for all bands of a currency: as wide as the bands, and as the pays that are not far outside of them.
 * Amounts are minor units; places of pixels, nobody's amounts.
 */
export function bandAxis(
  bands: readonly bigint[],
  pays: readonly bigint[],
  currency: Currency,
): BandAxis | undefined {
  const of = (minor: bigint): number => pixelValue(minor, currency);
  const values = bands.length > 0 ? bands.map(of) : pays.map(of);
  if (values.length === 0) return undefined;
  let [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || Math.max(most, 1);
  for (const pay of pays.map(of)) {
    if (pay < least && pay >= least - FARTHEST * span) least = pay;
    if (pay > most && pay <= most + FARTHEST * span) most = pay;
  }
  const room = MARGIN * (most - least || span);
  [least, most] = [Math.max(0, least - room), most + room];
  const ticks = axisTicks(least, most, STEPS).map((value) => ({
    at: (value - least) / (most - least),
    label: axisMoneyText(value, currency),
  }));
  return { currency, least, most, ticks };
}

/** Where an amount stands on an axis; below 0 or above 1 where it is beyond its ends. */
export function placeOn({ currency, least, most }: BandAxis, minor: bigint): number {
  return (pixelValue(minor, currency) - least) / (most - least);
}
