import type { Offer, OfferDocument } from '#lib/document/types.ts';
import { checkOffer } from '../checks/check-offer.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { componentsOf } from '../ledger/components.ts';
import { assumptionsOf } from '../ledger/assumptions.ts';
import type { Measure } from '../market/band.ts';
import { comparablePay, inCurrencyOf } from '../market/comparable-pay.ts';
import { bandOf, isHeldAgainst } from '../market/own-band.ts';
import { positionIn } from '../market/position.ts';
import type { Money } from '../money/money.ts';
import type { Ratio } from '../money/ratio.ts';

/** Over how many years a recruiter's comparison is usually shown. */
export const VIEW_YEARS = [1, 2, 4] as const;

/** What an offer pays over its first years, as a recruiter's comparison shows it. Reported minor units. */
export interface YearsOfPay {
  readonly years: (typeof VIEW_YEARS)[number];
  /** Base, variable pay, bonus and sign-on. */
  readonly cash: Money;
  /** Initial and refresh grants that count. */
  readonly equity: Money;
  /** What of the equity cannot be sold, undiscounted: a recruiter counts it, this program by default does not. */
  readonly illiquidFace: Money;
  readonly total: Money;
}

/** Pay held against the midpoint of a band of the document, as pay analysts do. */
export interface CompaRatio {
  readonly bandId: string;
  readonly bandName: string;
  readonly measures: Measure;
  /** "Compa-ratio" against a range, "market ratio" against the p50 of percentiles. */
  readonly name: 'compa-ratio' | 'market-ratio';
  readonly ratio: Ratio;
}

/** An offer as the other side would see it. */
export interface SeenOffer {
  readonly offer: Offer;
  readonly isThisOne: boolean;
  /** Undefined for an offer with errors. */
  readonly pay: readonly YearsOfPay[] | undefined;
  readonly compaRatios: readonly CompaRatio[];
}

/**
 * The comparison that a recruiter's tool would show of an offer against the others of the document that are not hidden:
 * cash and equity over one, two and four years, whatever the horizon, and how base stands to the bands that are held
 * against each. The present job is left out, because it is nobody's business, unless it is asked for.
 * Units: reported minor units, sums of posted entries. Source: docs/method.md, 5, As the employer sees it.
 */
export function employersView(
  document: OfferDocument,
  offerId: string,
  showsCurrentJob = false,
): readonly SeenOffer[] {
  const assumptions = { ...assumptionsOf(document), horizonYears: 4 };
  const shown = document.offers.filter(
    ({ id, hidden, kind }) => id === offerId || (!hidden && (kind === 'offer' || showsCurrentJob)),
  );
  const first = shown.filter(({ id }) => id === offerId);
  return [...first, ...shown.filter(({ id }) => id !== offerId)].map((offer): SeenOffer => {
    const { ledger } = checkOffer(offer, assumptions);
    return {
      offer,
      isThisOne: offer.id === offerId,
      pay: ledger && VIEW_YEARS.map((years) => payOver(ledger, years)),
      compaRatios: ledger ? compaRatios(document, ledger) : [],
    };
  });
}

const CASH = new Set(componentsOf('total-cash'));

function payOver({ streams, assumptions }: Ledger, years: YearsOfPay['years']): YearsOfPay {
  let [cash, equity, face] = [0n, 0n, 0n];
  for (const { component, counts, postings } of streams) {
    const isEquity = component === 'initial-grants' || component === 'refresh-grants';
    if (!counts || !(isEquity || CASH.has(component))) continue;
    postings.months.forEach((month, i) => {
      if (month < 1 || month > 12 * years) return;
      const reported = postings.reported[i] ?? 0n;
      if (isEquity) equity += reported;
      else cash += reported;
      face += postings.vests[i]?.illiquid?.face ?? 0n;
    });
  }
  const money = (minor: bigint): Money => ({ minor, currency: assumptions.reportingCurrency });
  return {
    years,
    cash: money(cash),
    equity: money(equity),
    illiquidFace: money(face),
    total: money(cash + equity),
  };
}

/** How an offer stands to each of the document's own bands that is held against it and has a midpoint. */
function compaRatios({ bands = [] }: OfferDocument, ledger: Ledger): readonly CompaRatio[] {
  return bands
    .filter((own) => isHeldAgainst(own, ledger.offer.id))
    .flatMap((own): readonly CompaRatio[] => {
      const band = bandOf(own);
      const pay = comparablePay(ledger, band);
      const converted = pay.isKnown ? inCurrencyOf(ledger, pay, band.currency) : undefined;
      if (!converted?.isKnown) return [];
      const position = positionIn(band, converted.pay);
      const named = { bandId: own.id, bandName: own.name, measures: band.measures };
      if (position.kind === 'range') return [{ ...named, name: 'compa-ratio', ratio: position.compaRatio }];
      if (position.kind === 'percentiles' && position.marketRatio.kind === 'exact')
        return [{ ...named, name: 'market-ratio', ratio: position.marketRatio.ratio }];
      return [];
    });
}
