import type { AskPackage, PackageKind } from '#lib/engine/negotiation/packages.ts';
import { moneyText } from '../money.ts';
import { LEVER_WORDS, leverValueText } from './lever-words.ts';

const NAMES: Readonly<Record<PackageKind, string>> = {
  'half-and-half': 'Half and half',
  'easiest-first': 'Easiest for them first',
};

/** A package of asks in words. */
export interface PackageWords {
  readonly name: string;
  /** "Sign-on $60,000 instead of $40,000, and base salary $199,000 a year instead of $192,000 a year" */
  readonly parts: string;
  readonly note: string;
}

/** A package in words, with what it comes to and what one step less would. */
export function packageWords({ kind, parts, total, oneLess }: AskPackage): PackageWords {
  const said = parts.map(({ lever, asked }) => {
    const { from, to, unit, isStated } = asked;
    const before = isStated && from.n !== 0n ? ` instead of ${leverValueText(from, unit)}` : '';
    return `${LEVER_WORDS[lever].label} ${leverValueText(to, unit)}${before}`;
  });
  return {
    name: NAMES[kind],
    parts: said.join(', and '),
    note: `It comes to ${moneyText(total)}; one step less to ${moneyText(oneLess)}.`,
  };
}
