import type { Benefit, Grant, Offer, VariablePay } from '#lib/document/types.ts';
import type { Ledger, Stream } from '#lib/engine/ledger/ledger.ts';
import { COMPONENT_WORDS } from './component-words.ts';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** A label for one line of a ledger: its own, or one made of what it is and where it stands among its like. */
export function streamLabel(stream: Stream, { offer, streams }: Pick<Ledger, 'offer' | 'streams'>): string {
  const [field, position] = stream.path;
  const index = typeof position === 'number' ? position : 0;
  if (field === 'refreshGrants') return refreshLabel(stream, streams, offer, index);
  if (stream.label !== undefined && stream.label !== '') return stream.label + planPart(stream);
  switch (field) {
    case 'base':
      return COMPONENT_WORDS['base-salary'].label;
    case 'variablePay':
      return numbered(offer.variablePay, index, variableLabel);
    case 'bonuses':
      return numbered(offer.bonuses, index, () => 'Bonus');
    case 'signOn':
      return instalmentLabel('Sign-on', index, offer.signOn);
    case 'relocation':
      return instalmentLabel('Relocation', index, offer.relocation);
    case 'grants':
      return numbered(offer.grants, index, grantLabel);
    case 'benefits':
      return numbered(offer.benefits, index, benefitLabel) + planPart(stream);
    default:
      return COMPONENT_WORDS[stream.component].label;
  }
}

/** A retirement plan has a line for each kind of the employer's money. */
function planPart({ component, id }: Stream): string {
  if (component !== 'retirement') return '';
  if (id.endsWith(':match')) return ', match';
  return id.endsWith(':non-elective') ? ", employer's share" : '';
}

/** The label of one line among its like: with a number where several share the label. */
function numbered<Terms>(
  among: readonly Terms[] | undefined,
  index: number,
  labelOf: (terms: Terms) => string,
): string {
  const labels = (among ?? []).map(labelOf);
  const label = labels[index] ?? '';
  const place = labels.slice(0, index + 1).filter((other) => other === label).length;
  return labels.filter((other) => other === label).length > 1 ? `${label} ${place}` : label;
}

function instalmentLabel(label: string, index: number, among: readonly unknown[] | undefined): string {
  return (among?.length ?? 0) > 1 ? `${label}, ${ORDINALS[index] ?? `${index + 1}th`} instalment` : label;
}

function grantLabel({ size, award }: Grant): string {
  if (size.kind === 'cash') return 'Cash award';
  switch (award.kind) {
    case 'stock-options':
      return 'Option grant';
    case 'restricted-stock-units':
      return 'RSU grant';
    case 'performance-shares':
      return 'Performance share grant';
    case 'profits-interests':
      return award.units === 'partnership' ? 'Partnership units' : 'Profits participation units';
    case 'cash-settled':
      return award.pays.kind === 'appreciation' ? 'Appreciation rights' : 'Phantom units';
  }
}

/** "Refresh grant 2 of 4", or the plan's own label with the same count. */
function refreshLabel(
  stream: Stream,
  streams: readonly Stream[],
  { refreshGrants }: Offer,
  index: number,
): string {
  const plan = streams.filter(({ path }) => path[0] === 'refreshGrants' && path[1] === index);
  const own = refreshGrants?.[index]?.label;
  const hasOwn = own !== undefined && own !== '';
  if (plan.length <= 1) return hasOwn ? own : 'Refresh grant';
  return `${hasOwn ? `${own}, grant` : 'Refresh grant'} ${plan.indexOf(stream) + 1} of ${plan.length}`;
}

function variableLabel(terms: VariablePay): string {
  if (terms.kind === 'commission') return 'Commission';
  switch (terms.work) {
    case 'overtime':
      return 'Overtime pay';
    case 'shift':
      return 'Shift pay';
    case 'on-call':
      return 'On-call pay';
  }
}

function benefitLabel(terms: Benefit): string {
  switch (terms.kind) {
    case 'premium':
      return 'Insurance premium';
    case 'leave':
      return 'Leave above the reference';
    case 'retirement-plan':
      return 'Retirement plan';
    case 'hsa':
      return 'HSA contribution';
    case 'espp':
      return 'Share purchase plan';
    case 'amount':
      return CATEGORY_LABELS[terms.category];
  }
}

const CATEGORY_LABELS: Readonly<Record<Extract<Benefit, { kind: 'amount' }>['category'], string>> = {
  retirement: 'Retirement contribution',
  hsa: 'HSA contribution',
  espp: 'ESPP gain',
  stipend: 'Stipend',
  pension: 'Pension accrual',
  other: 'Other benefit',
};
