import { changeTo, type Change } from '#lib/document/change.ts';
import type { OfferDocument, Scenario, ScenarioChange } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { enterShare, saysNone } from '#lib/entry/value-entry.ts';
import { notUnderstood, type Entered } from '#lib/entry/entered.ts';
import { choices } from './words.ts';

const decimal = (text: string): DecimalString => text as DecimalString;

/** What a scenario can change. */
export const CHANGE_KINDS = choices<ScenarioChange['kind']>({
  'price-growth': 'Share price growth',
  'share-price': 'Share price',
  bonus: 'Bonuses',
  raises: 'Yearly raise',
  'refresh-grants': 'Refresh grants',
  liquidity: 'When shares can be sold',
  'exchange-rate': 'Exchange rates',
  stay: 'How long you stay',
});

/** Which refresh grants count. */
export const COUNTED_CHOICES = choices<Extract<ScenarioChange, { kind: 'refresh-grants' }>['counted']>({
  all: 'All',
  written: 'Only those in writing',
  none: 'None',
});

/** When shares of a private company can be sold. */
export const LIQUIDITY_CHOICES = choices<Extract<ScenarioChange, { kind: 'liquidity' }>['when']['kind']>({
  never: 'Never',
  'on-date': 'From a date on',
});

/** A change of a kind that changes nothing yet, but for what it must state; the offer it is of is kept. */
export function changeOfKind(
  kind: ScenarioChange['kind'],
  id: string,
  today: PlainDate,
  offer?: string,
): ScenarioChange {
  const of = { id, ...(offer === undefined ? {} : { offer }) };
  switch (kind) {
    case 'price-growth':
      return { kind, ...of, growth: decimal('0') };
    case 'share-price':
    case 'bonus':
      return { kind, ...of, factor: decimal('1') };
    case 'raises':
      return { kind, ...of, yearlyRaise: decimal('0') };
    case 'refresh-grants':
      return { kind, ...of, counted: 'all' };
    case 'liquidity':
      return { kind, ...of, when: { kind: 'on-date', date: today } };
    case 'exchange-rate':
      return { kind, id, factor: decimal('1') };
    case 'stay':
      return { kind, ...of, months: 24 };
  }
}

/** A percentage above 0: a factor that nothing may be multiplied by 0 with. */
export function enterFactor(text: string): Entered<DecimalString> {
  const entered = enterShare(text);
  return entered.isOk && saysNone(entered.value) ? notUnderstood('a percentage above 0%') : entered;
}

/** The changes that add a copy of a scenario under a name of its own, and choose it. */
export function copyOfScenario(
  document: OfferDocument,
  { name, changes }: Pick<Scenario, 'name' | 'changes'>,
  id: string,
): readonly Change[] {
  const copy: Scenario = { id, name: `${name} (my copy)`.slice(0, 200), changes };
  return [
    changeTo(document, ['scenarios', `#${id}`], copy),
    changeTo(document, ['settings', 'scenario'], id),
  ];
}

/** The changes that take a scenario away; the offers are compared as written when it was the one chosen. */
export function withoutScenario(document: OfferDocument, id: string): readonly Change[] {
  return [
    ...(document.settings.scenario === id ? [changeTo(document, ['settings', 'scenario'], undefined)] : []),
    changeTo(document, ['scenarios', `#${id}`], undefined),
  ];
}
