import type { DecimalString } from '../money/decimal-string.ts';

/*
 * Figures set by US law, in whole US dollars, each with the notice that sets it. Nothing else is in this file:
 * a new year is a new row, from its own notices.
 */

/** Where a figure is published. */
export interface StatutorySource {
  readonly title: string;
  readonly publisher: string;
  /** The year and month, or the day, of publication. */
  readonly published: string;
  readonly address: string;
}

/** The notices that the figures are from. */
export const STATUTORY_SOURCES = {
  'notice-2024-80': {
    title: 'Notice 2024-80, 2025 Amounts Relating to Retirement Plans and IRAs',
    publisher: 'Internal Revenue Service',
    published: '2024-11-01',
    address: 'https://www.irs.gov/pub/irs-drop/n-24-80.pdf',
  },
  'notice-2025-67': {
    title: 'Notice 2025-67, 2026 Amounts Relating to Retirement Plans and IRAs',
    publisher: 'Internal Revenue Service',
    published: '2025-11-13',
    address: 'https://www.irs.gov/pub/irs-drop/n-25-67.pdf',
  },
  'rev-proc-2024-25': {
    title: 'Revenue Procedure 2024-25, health savings accounts in 2025',
    publisher: 'Internal Revenue Service',
    published: '2024-05',
    address: 'https://www.irs.gov/pub/irs-drop/rp-24-25.pdf',
  },
  'rev-proc-2025-19': {
    title: 'Revenue Procedure 2025-19, health savings accounts in 2026',
    publisher: 'Internal Revenue Service',
    published: '2025-05',
    address: 'https://www.irs.gov/pub/irs-drop/rp-25-19.pdf',
  },
  'irc-223': {
    title: 'Internal Revenue Code, section 223(b)(3)(B)',
    publisher: 'United States Code, title 26',
    published: '2003-12-08',
    address: 'https://www.law.cornell.edu/uscode/text/26/223',
  },
  'irc-423': {
    title: 'Internal Revenue Code, section 423(b)(8), with 26 CFR 1.423-2(i)',
    publisher: 'United States Code, title 26',
    published: '1964-02-26',
    address: 'https://www.law.cornell.edu/uscode/text/26/423',
  },
  'ssa-2025-10-24': {
    title: 'Social Security Announces 2.8 Percent Benefit Increase for 2026',
    publisher: 'Social Security Administration',
    published: '2025-10-24',
    address: 'https://www.ssa.gov/news/en/press/releases/2025-10-24.html',
  },
} as const satisfies Readonly<Record<string, StatutorySource>>;

/** One figure in whole US dollars, and where it is set. */
export interface StatutoryFigure {
  readonly dollars: DecimalString;
  readonly source: keyof typeof STATUTORY_SOURCES;
}

const figure = (dollars: string, source: StatutoryFigure['source']): StatutoryFigure => ({
  dollars: dollars as DecimalString,
  source,
});

/** The figures of one calendar year. */
export interface StatutoryYear {
  readonly year: number;
  /** Own contributions to retirement plans (section 402(g)). */
  readonly deferral: StatutoryFigure;
  /** What may be put in beyond it from the age of 50 on (section 414(v)). */
  readonly catchUpFrom50: StatutoryFigure;
  /** The same in the years in which one is 60, 61, 62 or 63 (section 414(v)(2)(E)). */
  readonly catchUpFrom60To63: StatutoryFigure;
  /** Pay that a plan may count (section 401(a)(17)). */
  readonly compensation: StatutoryFigure;
  /** All that goes into one employer's plan, without catch-up contributions (section 415(c)). */
  readonly additions: StatutoryFigure;
  /** Into a health savings account, with cover for oneself or for a family (section 223(b)). */
  readonly healthSavingsSelfOnly: StatutoryFigure;
  readonly healthSavingsFamily: StatutoryFigure;
  /** What may be put in beyond it from the age of 55 on. */
  readonly healthSavingsCatchUp: StatutoryFigure;
  /** Wages on which Social Security tax is paid. */
  readonly socialSecurityBase: StatutoryFigure;
}

/** The years whose figures are known, in order. */
export const STATUTORY_YEARS: readonly [StatutoryYear, ...StatutoryYear[]] = [
  {
    year: 2025,
    deferral: figure('23500', 'notice-2024-80'),
    catchUpFrom50: figure('7500', 'notice-2024-80'),
    catchUpFrom60To63: figure('11250', 'notice-2024-80'),
    compensation: figure('350000', 'notice-2024-80'),
    additions: figure('70000', 'notice-2024-80'),
    healthSavingsSelfOnly: figure('4300', 'rev-proc-2024-25'),
    healthSavingsFamily: figure('8550', 'rev-proc-2024-25'),
    healthSavingsCatchUp: figure('1000', 'irc-223'),
    socialSecurityBase: figure('176100', 'ssa-2025-10-24'),
  },
  {
    year: 2026,
    deferral: figure('24500', 'notice-2025-67'),
    catchUpFrom50: figure('8000', 'notice-2025-67'),
    catchUpFrom60To63: figure('11250', 'notice-2025-67'),
    compensation: figure('360000', 'notice-2025-67'),
    additions: figure('72000', 'notice-2025-67'),
    healthSavingsSelfOnly: figure('4400', 'rev-proc-2025-19'),
    healthSavingsFamily: figure('8750', 'rev-proc-2025-19'),
    healthSavingsCatchUp: figure('1000', 'irc-223'),
    socialSecurityBase: figure('184500', 'ssa-2025-10-24'),
  },
];

/** Shares that may be bought in a calendar year, at their price on the first day of the offering. */
export const SHARE_PURCHASE_LIMIT = figure('25000', 'irc-423');
