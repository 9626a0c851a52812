/*
 * Figures as they are printed. A print is met when the exact amount, rounded to the last digit that is
 * printed, is the print: "$175k" is met by 174,500.00 to 175,499.99. "About", "roughly" and "~" announce a
 * figure that was rounded or cut, and whose last zeros say nothing: it is met within one unit of its last
 * digit that is not 0, so "about $8,300" by anything between 8,200 and 8,400.
 *
 * Amounts here are whole hundredths: cents of dollars, hundredths of a share.
 */

export interface Printed {
  readonly hundredths: bigint;
  /** What the last digit that counts stands for. */
  readonly place: bigint;
  readonly isApproximate: boolean;
}

const AMOUNT = /\$([\d,]+)(?:\.(\d+))?([kKM]?)|([\d,]+)(?:\.(\d+))?([kKM])\b/;
const NUMBER = /^([\d,]+)(?:\.(\d+))?$/;
const APPROXIMATE = /about|approximately|roughly|~/i;
const UNITS: Readonly<Record<string, bigint>> = { '': 1n, k: 1000n, K: 1000n, M: 1_000_000n };

/** Reads a print; of a sum printed with its parts ("25+10=35K"), what stands after the equals sign. */
export function readPrinted(print: string | number, scale: bigint): Printed {
  const text = String(print).split('=').at(-1)?.trim() ?? '';
  const found = AMOUNT.exec(text);
  const plain = NUMBER.exec(text);
  const digits = found?.[1] ?? found?.[4] ?? plain?.[1];
  if (digits === undefined) throw new Error(`No amount in "${text}"`);
  const fraction = found?.[2] ?? found?.[5] ?? plain?.[2] ?? '';
  const unit = found ? (UNITS[found[3] ?? found[6] ?? ''] ?? 1n) : scale;
  const all = BigInt(digits.replaceAll(',', '') + fraction) * 100n * unit;
  const below = 10n ** BigInt(fraction.length);
  const isApproximate = APPROXIMATE.test(text);
  const zeros =
    isApproximate && fraction === '' ? (/0*$/.exec(digits.replaceAll(',', ''))?.[0].length ?? 0) : 0;
  return {
    hundredths: all / below,
    place: (100n * unit * 10n ** BigInt(zeros)) / below,
    isApproximate,
  };
}

/** Whether an exact amount is what a print says, at the print's precision. */
export function meets(exact: bigint, { hundredths, place, isApproximate }: Printed): boolean {
  if (isApproximate) {
    const apart = exact > hundredths ? exact - hundredths : hundredths - exact;
    return apart < place;
  }
  const toPlace = exact < 0n ? -((-2n * exact + place) / (2n * place)) : (2n * exact + place) / (2n * place);
  return toPlace * place === hundredths;
}
