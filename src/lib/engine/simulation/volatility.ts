import type { Offer, Stock } from '#lib/document/types.ts';
import type { DecimalString } from '../money/decimal-string.ts';

/** Where a figure of this page was published, and what it says there. */
interface Published {
  readonly title: string;
  readonly address: string;
  /** When the source is dated. */
  readonly date: string;
  readonly says: string;
}

/** A volatility that is assumed where none is typed. */
export interface AssumedVolatility {
  /** The standard deviation of the yearly logarithmic return: "0.3" is 30%. */
  readonly value: DecimalString;
  readonly source: Published;
}

const BY_SIZE: Omit<Published, 'says'> = {
  title: 'Aswath Damodaran, Risk Measures by Market Cap Class (US)',
  address: 'https://people.stern.nyu.edu/adamodar/New_Home_Page/datafile/mktcaprisk.html',
  date: '2021-01',
};

const decimal = (text: string): DecimalString => text as DecimalString;

/**
 * What is assumed of a share whose volatility nobody has typed, each rounded to whole tens of percent: our convention,
 * after the figures published for such shares.
 */
export const ASSUMED_VOLATILITIES = {
  'listed-large': {
    value: decimal('0.3'),
    source: {
      ...BY_SIZE,
      says: 'The median standard deviation of stock prices is 31.30% over all listed US companies, and 19.54% to 28.87% in the four classes of the largest.',
    },
  },
  'listed-small-or-recent': {
    value: decimal('0.5'),
    source: {
      ...BY_SIZE,
      says: 'The median is 49.62% in the class of the smallest companies.',
    },
  },
  private: {
    value: decimal('1'),
    source: {
      title: 'John H. Cochrane, The Risk and Return of Venture Capital, NBER Working Paper 8066',
      address: 'https://www.nber.org/papers/w8066',
      date: '2001-01',
      says: 'Log returns of venture capital investments have a standard deviation near 100%.',
    },
  },
} as const satisfies Readonly<Record<string, AssumedVolatility>>;

/** A kind of company for which a volatility is assumed. */
export type VolatilityKind = keyof typeof ASSUMED_VOLATILITIES;

/** The kind that is assumed: a listed company is taken for a large one until another volatility is typed. */
export function volatilityKind(stock: Stock): VolatilityKind {
  switch (stock.kind) {
    case 'public':
      return 'listed-large';
    case 'private':
      return 'private';
  }
}

/** The yearly volatility of an offer's stock: as typed, else as assumed; undefined without a stock. */
export function volatilityOf({ stock }: Offer): DecimalString | undefined {
  return stock && (stock.volatility ?? ASSUMED_VOLATILITIES[volatilityKind(stock)].value);
}

/** A correlation that is assumed where none is typed, and where it comes from. */
export const ASSUMED_CORRELATION = {
  value: decimal('0.3'),
  source: {
    ...BY_SIZE,
    says: 'The median correlation with the market is 0.7029 in the class of the largest companies and 0.4243 in a middle one; where two prices hang together by the market alone, their correlation is the product, 0.298.',
  },
} as const satisfies AssumedVolatility;
