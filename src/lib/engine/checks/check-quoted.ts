import type { Currency } from '../money/currency.ts';
import { parseDecimal, powerOfTen, type DecimalString } from '../money/decimal-string.ts';
import { minorUnits, post } from '../money/money.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { namedAmount } from '../readings/named-amount.ts';
import { impliedGrowth } from '../readings/implied-growth.ts';
import { readings } from '../readings/readings.ts';
import { warning, type Finding } from './finding.ts';

/** What the employer has named, held against what the parts come to. */
export function checkQuoted(ledger: Ledger): readonly Finding[] {
  return [...checkTotal(ledger), ...checkGrants(ledger)];
}

/**
 * A quoted figure is taken at its printed precision, to the thousand at most: "250000" may have been rounded,
 * "249750" was not.
 */
function precisionOf(quoted: DecimalString): bigint {
  if (quoted.includes('.')) return 1n;
  const zeros = /0*$/.exec(quoted)?.[0].length ?? 0;
  return powerOfTen(Math.min(zeros, 3));
}

function checkTotal(ledger: Ledger): readonly Finding[] {
  const { quotedTotal, currency } = ledger.offer;
  if (!quotedTotal || currency !== ledger.assumptions.reportingCurrency) return [];
  const computed = namedAmount(
    readings(ledger, { by: 'employment-year' }),
    quotedTotal.covers,
    'total-compensation',
  );
  if (!computed || isAsPrinted(computed.minor, quotedTotal.amount, currency)) return [];
  const quoted = { minor: post(minorUnits(quotedTotal.amount, currency)), currency };
  return [warning(['quotedTotal', 'amount'], { kind: 'quoted-total-differs', quoted, computed })];
}

function isAsPrinted(minor: bigint, quoted: DecimalString, currency: Currency): boolean {
  const stated = post(minorUnits(quoted, currency));
  const unit = post(minorUnits(precisionOf(quoted).toString() as DecimalString, currency));
  const apart = minor > stated ? minor - stated : stated - minor;
  return 2n * apart <= unit;
}

function checkGrants(ledger: Ledger): readonly Finding[] {
  return (ledger.offer.grants ?? []).flatMap(({ id, quotedValue }, i): readonly Finding[] => {
    const stream = ledger.streams.find((candidate) => candidate.id === `grant:${id}`);
    if (quotedValue === undefined || !stream) return [];
    const { currency } = stream;
    const computed = {
      minor: stream.entries.reduce((sum, { vest, amount }) => sum + (vest?.illiquid?.ownFace ?? amount), 0n),
      currency,
    };
    if (isAsPrinted(computed.minor, quotedValue, currency)) return [];
    const quoted = { minor: post(minorUnits(quotedValue, currency)), currency };
    const path = ['grants', i, 'quotedValue'];
    const growth = impliedGrowth(ledger, stream, parseDecimal(quotedValue));
    return [
      growth
        ? warning(path, { kind: 'quoted-grant-needs-growth', quoted, computed, growth })
        : warning(path, { kind: 'quoted-grant-out-of-reach', quoted, computed }),
    ];
  });
}
