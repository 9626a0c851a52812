import { monthGrid } from '../calendar/month-grid.ts';
import { addMonths, type PlainDate } from '../calendar/plain-date.ts';
import { cumulativePosting } from '../money/allocate.ts';
import { minorUnits, post } from '../money/money.ts';
import type { Component } from '../ledger/components.ts';
import type { Instalment } from '#lib/document/types.ts';
import { employedOn, monthIn, type OfferContext } from '../ledger/context.ts';
import type { Stream } from '../ledger/ledger.ts';
import { openStream, type StreamBuilder } from '../ledger/stream.ts';
import {
  countOf,
  cumulativeTerm,
  moneyTerm,
  nothing,
  postedTerm,
  productOf,
  quotientOf,
} from '../ledger/terms.ts';
import type { DocumentPath, Term } from '../ledger/working.ts';

/** Sign-on and relocation payments (docs/method.md, 4, Sign-on): at once and in advance, or spread over a year. */
export function instalmentStreams(context: OfferContext): readonly Stream[] {
  const { signOn, relocation } = context.offer;
  return [
    ...(signOn ?? []).map((terms, i) =>
      instalmentStream(context, terms, 'sign-on', 'sign-on', ['signOn', i]),
    ),
    ...(relocation ?? []).map((terms, i) =>
      instalmentStream(context, terms, 'relocation', 'other-benefits', ['relocation', i]),
    ),
  ];
}

function instalmentStream(
  context: OfferContext,
  terms: Instalment,
  purpose: 'sign-on' | 'relocation',
  component: Component,
  path: DocumentPath,
): Stream {
  const currency = terms.currency ?? context.offer.currency;
  const stream = openStream(context, {
    id: `${purpose}:${terms.id}`,
    component,
    label: terms.label,
    path,
    currency,
    timing: terms.payment.kind === 'spread' ? 'arrears' : 'advance',
    counts: true,
  });
  const exact = minorUnits(terms.amount, currency);
  const amountTerm = moneyTerm('instalment', exact, currency, [...path, 'amount']);
  switch (terms.payment.kind) {
    case 'after-months':
      payAtOnce(context, stream, addMonths(context.start, terms.payment.months), post(exact));
      return stream.close(() => ({ rule: `${purpose}.payment`, term: postedTerm(amountTerm, currency) }));
    case 'on-date':
      payAtOnce(context, stream, terms.payment.date, post(exact));
      return stream.close(() => ({ rule: `${purpose}.payment`, term: postedTerm(amountTerm, currency) }));
    case 'spread': {
      const postedMonths = spread(context, stream, terms.payment.employmentYear, exact);
      const upTo = (months: number): Term =>
        months === 0
          ? nothing
          : quotientOf(
              productOf(amountTerm, countOf('months-counted', months, 'months')),
              countOf('months-of-year', 12, 'months'),
            );
      return stream.close((k) => {
        const month = postedMonths[k - 1] ?? 1;
        return { rule: `${purpose}.spread`, term: cumulativeTerm(upTo(month), upTo(month - 1), currency) };
      });
    }
  }
}

function payAtOnce(context: OfferContext, stream: StreamBuilder, date: PlainDate, amount: bigint): void {
  if (employedOn(context, date)) stream.post(date, monthIn(context, date, 'advance'), 'guaranteed', amount);
}

/** Twelfths at the ends of the months of an employment year. Returns which of the twelve months each posting is. */
function spread(
  context: OfferContext,
  stream: StreamBuilder,
  employmentYear: number,
  exact: ReturnType<typeof minorUnits>,
): readonly number[] {
  const months: number[] = [];
  const grid = monthGrid(context.start, employmentYear * 12);
  const postShare = cumulativePosting();
  for (let month = 1; month <= 12; month += 1) {
    const date = grid.lastDay((employmentYear - 1) * 12 + month);
    if (!employedOn(context, date)) break;
    stream.post(
      date,
      monthIn(context, date, 'arrears'),
      'guaranteed',
      postShare({ n: exact.n, d: exact.d * 12n }),
    );
    months.push(month);
  }
  return months;
}
