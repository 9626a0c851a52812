import { byYear, inYear, lineOf, overall, type Case } from './compensation-figures.ts';

/** A published figure that its own inputs contradict: the right one, and how the print comes about. */
export interface Misprint {
  readonly of: (offers: Case) => bigint | readonly bigint[];
  /** The right figures, worked by hand, in hundredths. */
  readonly right: bigint | readonly bigint[];
  readonly scale: bigint;
  readonly why: string;
}

export const MISPRINTS: Readonly<Record<string, Readonly<Record<string, Misprint>>>> = {
  'fsn-generic-bigtech': {
    sign_on_total_column: {
      of: overall('sign-on'),
      // 10,000 once.
      right: 1_000_000n,
      scale: 1000n,
      why: 'The column prints 20 although 10 is paid; its own totals of 610 and 810 hold 10.',
    },
  },
  'c13-capstone-three-offers': {
    'C.by_year': {
      of: byYear('total-compensation', 4, 'C'),
      // 180,000 + 15,000 + 400,000 ÷ 4 = 295,000, then 180,000 + 100,000 = 280,000.
      right: [29_500_000n, 28_000_000n, 28_000_000n, 28_000_000n],
      scale: 1n,
      why: 'Every year is printed 15,000 too high for the inputs.',
    },
    'C.four_year': {
      of: overall('total-compensation', 'C'),
      // 295,000 + 3 × 280,000 = 1,135,000.
      right: 113_500_000n,
      scale: 1n,
      why: 'The sum of the years as printed.',
    },
    'C.average': {
      of: (offers) => overall('total-compensation', 'C')(offers) / 4n,
      // 1,135,000 ÷ 4 = 283,750.
      right: 28_375_000n,
      scale: 1n,
      why: 'A fourth of the sum as printed.',
    },
  },
  'costcalc-pto': {
    pto: {
      of: (offers) => lineOf(offers, 'benefit:fifteen-days'),
      // 15 × 60,000 ÷ 260 = 3,461.538… → 3,461.54.
      right: 346_154n,
      scale: 1n,
      why: '15 times the day as already rounded to 230.',
    },
  },
};

/** A printed position among published points that the printed total does not have. */
export interface MisplacedTotal {
  readonly of: (offers: Case) => bigint;
  /** The points between which the print puts the total, and the points between which it lies, in dollars. */
  readonly printed: readonly [from: number, to: number];
  readonly right: readonly [from: number, to: number];
}

/** p25, p50 and p75 of the market as printed: 245,000, 275,000 and 310,000. */
export const MISPLACED: Readonly<Record<string, Readonly<Record<string, MisplacedTotal>>>> = {
  'c13-capstone-three-offers': {
    // 165,000 + 25,000 + 24,750 + 60,000 = 274,750, below the median.
    'A.y1_percentile': {
      of: inYear('total-compensation', 1, 'A'),
      printed: [275_000, 310_000],
      right: [245_000, 275_000],
    },
    // 170,000 + 50,000 + 15,000 = 235,000, below p25.
    'B.y1_percentile': {
      of: inYear('total-compensation', 1, 'B'),
      printed: [245_000, 275_000],
      right: [0, 245_000],
    },
  },
};
