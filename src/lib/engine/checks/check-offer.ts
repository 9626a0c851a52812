import type { Offer, OfferDocument } from '#lib/document/types.ts';
import { assumptionsOf, type Assumptions } from '../ledger/assumptions.ts';
import { contextOf } from '../ledger/context.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ledgerOf } from '../ledger-of.ts';
import { checkBands } from './check-bands.ts';
import { checkBenefits } from './check-benefits.ts';
import { checkCurrencies } from './check-currencies.ts';
import { checkDuplicates, checkRates } from './check-duplicates.ts';
import { checkEquity } from './check-equity.ts';
import { checkLeaving } from './check-leaving.ts';
import { checkPay } from './check-pay.ts';
import { checkQuoted } from './check-quoted.ts';
import { error, warning, type Finding } from './finding.ts';

/** An offer after it has been looked through: its findings, and its ledger unless one of them is an error. */
export interface CheckedOffer {
  readonly offer: Offer;
  readonly findings: readonly Finding[];
  readonly ledger: Ledger | undefined;
}

/** Looks through one offer for mistakes and contradictions, and computes its ledger when nothing stops it. */
export function checkOffer(offer: Offer, assumptions: Assumptions): CheckedOffer {
  const context = contextOf(offer, assumptions);
  const currencies = checkCurrencies(offer, assumptions);
  if (!context)
    return { offer, findings: [error(['start'], { kind: 'no-start' }), ...currencies], ledger: undefined };
  const findings = [
    ...currencies,
    ...checkPay(context),
    ...checkEquity(context),
    ...checkBenefits(context),
    ...checkDuplicates(offer),
    ...checkLeaving(context),
  ];
  if (findings.some(({ severity }) => severity === 'error')) return { offer, findings, ledger: undefined };
  const ledger = ledgerOf(offer, assumptions);
  return { offer, findings: [...findings, ...checkQuoted(ledger)], ledger };
}

/** Everything wrong or doubtful in a document, with paths from its root. */
export function checkDocument(document: OfferDocument): readonly Finding[] {
  const assumptions = assumptionsOf(document);
  return [
    ...checkSettings(document),
    ...checkBands(document),
    ...document.offers.flatMap((offer, i) =>
      checkOffer(offer, assumptions).findings.map((finding) => ({
        ...finding,
        path: ['offers', i, ...finding.path],
      })),
    ),
  ];
}

/** Doubts about the settings: two rates of one day, or a rate for the currency that everything is reported in. */
export function checkSettings(document: OfferDocument): readonly Finding[] {
  const { settings } = document;
  const ofReporting = (settings.exchangeRates ?? []).flatMap(({ currency }, i) =>
    currency === settings.reportingCurrency
      ? [warning(['settings', 'exchangeRates', i], { kind: 'rate-of-reporting-currency', currency })]
      : [],
  );
  return [...ofReporting, ...checkRates(document)];
}
