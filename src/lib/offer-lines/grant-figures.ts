import type { Grant } from '#lib/document/types.ts';
import { conversionDifference } from '#lib/engine/equity/conversion-difference.ts';
import { initialHoldings } from '#lib/engine/equity/holding.ts';
import { isoSplitOf } from '#lib/engine/equity/iso-limit.ts';
import { parseDecimal } from '#lib/engine/money/decimal-string.ts';
import { minorUnits, post } from '#lib/engine/money/money.ts';
import { isZero } from '#lib/engine/money/ratio.ts';
import { impliedGrowth } from '#lib/engine/readings/implied-growth.ts';
import type { Ledger, Stream } from '#lib/engine/ledger/ledger.ts';
import { numberText } from '#lib/format/decimals.ts';
import { moneyText } from '#lib/format/money.ts';
import {
  otherConversionLabel,
  otherConversionText,
  ownConversionText,
} from '#lib/format/conversion-words.ts';
import { percentText } from '#lib/format/percent.ts';
import { unitNoun } from './award.ts';

/** A figure of a grant beside its vests: what it is, and the figure in words. */
export interface GrantFigure {
  readonly label: string;
  readonly text: string;
}

/**
 * What the recruiter said of a grant beside what it comes to, what other ways of rounding its value to shares
 * would change, what exercising it costs, and how the limit on incentive stock options splits it. Figures that
 * do not apply to the grant are left out.
 */
export function grantFigures(ledger: Ledger, grant: Grant): readonly GrantFigure[] {
  const stream = ledger.streams.find(({ id }) => id === `grant:${grant.id}`);
  if (!stream) return [];
  return [
    ...quotedFigures(ledger, stream, grant),
    ...exerciseFigures(stream),
    ...conversionFigures(ledger, grant),
    ...isoFigures(ledger, grant),
  ];
}

function quotedFigures(ledger: Ledger, stream: Stream, { quotedValue }: Grant): readonly GrantFigure[] {
  const { currency, entries } = stream;
  const minor = entries.reduce((sum, { vest, amount }) => sum + (vest?.illiquid?.ownFace ?? amount), 0n);
  const computed = { label: 'It comes to, over all vests', text: moneyText({ minor, currency }) };
  if (quotedValue === undefined) return [computed];
  const quoted = { minor: post(minorUnits(quotedValue, currency)), currency };
  const growth = impliedGrowth(ledger, stream, parseDecimal(quotedValue));
  return [
    { label: 'They said', text: moneyText(quoted) },
    computed,
    ...(quoted.minor === minor
      ? []
      : [
          {
            label: quoted.minor > minor ? 'They said more by' : 'They said less by',
            text: moneyText({
              minor: quoted.minor > minor ? quoted.minor - minor : minor - quoted.minor,
              currency,
            }),
          },
          {
            label: 'Their figure takes',
            text: growth
              ? `${percentText(growth)} a year of growth from today’s price`
              : 'what no growth of the price would give',
          },
        ]),
  ];
}

function exerciseFigures({ currency, entries }: Stream): readonly GrantFigure[] {
  const minor = entries.reduce((sum, { vest }) => sum + (vest?.exerciseCost ?? 0n), 0n);
  return minor === 0n ? [] : [{ label: 'To exercise all of it', text: moneyText({ minor, currency }) }];
}

function conversionFigures({ context }: Ledger, grant: Grant): readonly GrantFigure[] {
  const holding = initialHoldings(context).find(({ id }) => id === `grant:${grant.id}`);
  const difference = holding && conversionDifference(context, holding);
  if (!difference) return [];
  const { own, others } = difference;
  const noun = unitNoun(grant.award);
  const dates = { grant: holding.grantDate, today: context.offer.stock?.asOf };
  return [
    { label: 'Its value makes', text: ownConversionText(own, dates, noun) },
    ...others.map((other) => ({
      label: otherConversionLabel(other, own, dates),
      text: otherConversionText(other, noun),
    })),
  ];
}

function isoFigures({ context }: Ledger, grant: Grant): readonly GrantFigure[] {
  if (grant.award.kind !== 'stock-options' || grant.award.type !== 'ISO') return [];
  return (isoSplitOf(context) ?? []).flatMap(({ year, grants }) =>
    grants
      .filter(({ id }) => id === `grant:${grant.id}`)
      .map(({ iso, nso }) => ({
        label: `First exercisable in ${year}`,
        text: isZero(nso.shares)
          ? `${numberText(iso.shares)} as ISO`
          : `${numberText(iso.shares)} as ISO, ${numberText(nso.shares)} above the 100,000 limit as NSO`,
      })),
  );
}
