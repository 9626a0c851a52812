import { powerOfTen } from '#lib/engine/money/decimal-string.ts';
import { add, divide, isZero, multiply, ratio, subtract, ONE, type Ratio } from '#lib/engine/money/ratio.ts';
import { notUnderstood, understood, type Entered } from './entered.ts';

/** A number as it was typed: bare, or a share in percent. */
interface Typed {
  readonly value: Ratio;
  readonly isPercent: boolean;
}

const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?\s*([kKmM](?![a-zA-Z]))?\s*(%)?/;
const SCALE: Readonly<Record<string, bigint>> = { k: 1_000n, m: 1_000_000n };

const EXPECTED = 'a number such as 185,000, 185k or 185000+5%';

/**
 * Reads a typed number or sum, exactly: digits with commas in threes and a decimal point, k and m for thousand
 * and million, + − × ÷, and percent of what stands before ("185000+5%" is 194,250). Currency signs and spaces
 * are passed over. The result of a division that does not end stays exact.
 */
export function readNumber(text: string): Entered<Ratio> {
  const read = new Reader(clean(text)).sum();
  return read.isOk && read.value.isPercent
    ? notUnderstood(EXPECTED)
    : read.isOk
      ? understood(read.value.value)
      : read;
}

/** Reads a share typed in percent: "15%", "15" and "7.5 %" alike; the unit of the field is percent. */
export function readPercent(text: string): Entered<Ratio> {
  const read = new Reader(clean(text)).sum();
  if (!read.isOk) return notUnderstood('a percentage such as 15% or 7.5');
  const { value, isPercent } = read.value;
  return understood(isPercent ? value : multiply(value, ratio(1n, 100n)));
}

/** Whether text is a share in percent and nothing else: "15%". */
export function isPercentText(text: string): boolean {
  return /^[+−-]?\s*[\d.,]+\s*%$/.test(text.trim());
}

function clean(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[$€£¥₹]|\b[A-Z]{3}\b/g, '')
    .replace(/[−–]/g, '-')
    .replace(/×|(?<=\s)x(?=\s)/g, '*')
    .replace(/÷/g, '/')
    .trim();
}

/** Reads left to right, × and ÷ before + and −. */
class Reader {
  #rest: string;

  constructor(text: string) {
    this.#rest = text;
  }

  sum(): Entered<Typed> {
    let total = this.#product();
    while (total.isOk && this.#rest !== '') {
      const sign = this.#take(/^[+-]/);
      if (sign === undefined) return notUnderstood(EXPECTED);
      const next = this.#product();
      if (!next.isOk) return next;
      const by =
        next.value.isPercent && !total.value.isPercent
          ? multiply(total.value.value, next.value.value)
          : next.value.value;
      total = understood({
        value: sign === '+' ? add(total.value.value, by) : subtract(total.value.value, by),
        isPercent: total.value.isPercent,
      });
    }
    return total;
  }

  #product(): Entered<Typed> {
    let product = this.#number();
    for (let sign = this.#take(/^[*/]/); product.isOk && sign !== undefined; sign = this.#take(/^[*/]/)) {
      const next = this.#number();
      if (!next.isOk) return next;
      if (sign === '/' && isZero(next.value.value)) return notUnderstood('a number that is not divided by 0');
      const [a, b] = [product.value, next.value];
      const value = sign === '*' ? multiply(a.value, b.value) : divide(a.value, b.value);
      product = understood({ value, isPercent: a.isPercent && b.isPercent });
    }
    return product;
  }

  #number(): Entered<Typed> {
    const isNegative = this.#take(/^-/) !== undefined;
    const match = NUMBER.exec(this.#rest);
    const [all = '', whole, places = '', scale, percent] = match ?? [];
    if (whole === undefined && places === '') return notUnderstood(EXPECTED);
    if (places.length > 18 || (whole ?? '').length > 24) return notUnderstood('a number of fewer digits');
    this.#rest = this.#rest.slice(all.length).trimStart();
    const digits = BigInt((whole ?? '0').replaceAll(',', '') + places);
    const scaled = digits * (SCALE[scale?.toLowerCase() ?? ''] ?? 1n);
    const value = ratio(isNegative ? -scaled : scaled, powerOfTen(places.length));
    return understood({
      value: percent ? multiply(value, ratio(1n, 100n)) : multiply(value, ONE),
      isPercent: percent !== undefined,
    });
  }

  #take(pattern: RegExp): string | undefined {
    const match = pattern.exec(this.#rest);
    if (!match) return undefined;
    this.#rest = this.#rest.slice(match[0].length).trimStart();
    return match[0];
  }
}
