import { HyperFormula, type RawCellContent, type Sheets, type SimpleCellAddress } from 'hyperformula';
import { QUARTERS, type MadeOffer } from './made-offers.ts';

/*
 * The spreadsheet that a careful person would build to compare the same offers: a sheet of inputs with one column an
 * offer, a sheet an offer with one row a month, and a sheet that adds the months up to years and the years to totals,
 * by component and by how sure they are.
 * Money is rounded where it is paid, base pay as a running total within the year, vests to whole shares downwards.
 */

const INPUTS = 'Inputs';
const COMPARISON = 'Comparison';

/** The rows of the inputs, from 1. */
const ROW = {
  base: 2,
  raise: 3,
  bonus: 4,
  signOn: 5,
  secondSignOn: 6,
  shares: 7,
  price: 8,
  growth: 9,
  refresh: 10,
  premium: 11,
  match: 12,
} as const;

/** The components in the order of their rows in each offer's block. */
export const SHEET_LINES = [
  'base-salary',
  'bonus',
  'sign-on',
  'initial-grants',
  'refresh-grants',
  'retirement',
  'premiums',
  'total-cash',
  'total-direct-compensation',
  'total-compensation',
  'guaranteed',
  'conditional',
  'market',
  'discretionary',
] as const;

/** A component, a sum of components, or a degree of certainty. */
export type Line = (typeof SHEET_LINES)[number];

/** A heading, the lines and the rank. */
const BLOCK = SHEET_LINES.length + 2;

const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

const monthsSheet = (made: MadeOffer): string => made.company;

/** The columns of a sheet of months, from A; each refresh grant adds three behind them. */
const MONTHS = [
  'Month',
  'Year',
  'Month of year',
  'Base rate',
  'Base to date',
  'Base',
  'Bonus',
  'Sign-on',
  'Share price',
  'Vested to date',
  'Vest value',
  'Refresh value',
  'Match',
  'Premium',
  'Contracted to date',
  'Contracted',
  'Assumed raises',
  "Vest at today's price",
  "Refresh at today's price",
] as const;

const COLUMN_OF = {
  base: 'F',
  bonus: 'G',
  signOn: 'H',
  vest: 'K',
  refresh: 'L',
  match: 'M',
  premium: 'N',
  contracted: 'P',
  assumed: 'Q',
  vestToday: 'R',
  refreshToday: 'S',
};

function inputs(offers: readonly MadeOffer[]): RawCellContent[][] {
  const row = (label: string, of: (made: MadeOffer) => RawCellContent): RawCellContent[] => [
    label,
    ...offers.map(of),
  ];
  return [
    row('Company', ({ company }) => company),
    row('Base a year', ({ base }) => base),
    row('Raise a year', ({ yearlyRaise }) => Number(yearlyRaise)),
    row('Bonus, of base', ({ bonusShare }) => Number(bonusShare)),
    row('Sign-on', ({ signOns }) => signOns[0]),
    row('Sign-on after a year', ({ signOns }) => signOns[1]),
    row('Shares', ({ shares }) => shares),
    row('Share price', ({ price }) => Number(price)),
    row('Growth a year', ({ growth }) => Number(growth)),
    row('Refresh grant a year', ({ refreshValue }) => refreshValue),
    row('Premium a month', ({ premium }) => Number(premium)),
    row('Match a month', ({ match }) => Number(match)),
  ];
}

function months(column: string, years: number): RawCellContent[][] {
  const input = (name: keyof typeof ROW): string => `${INPUTS}!$${column}$${ROW[name]}`;
  const grants = years - 1;
  const heading: RawCellContent[] = [...MONTHS];
  for (let grant = 1; grant <= grants; grant += 1)
    heading.push(`Refresh ${grant} to date`, `Refresh ${grant} value`, `Refresh ${grant} today`);
  const rows = [heading];
  for (let month = 1; month <= 12 * years; month += 1) {
    const at = month + 1;
    const isFirstOfYear = month % 12 === 1;
    const row: RawCellContent[] = [
      month,
      `=INT((A${at}-1)/12)+1`,
      `=MOD(A${at}-1,12)+1`,
      month === 1
        ? `=${input('base')}`
        : isFirstOfYear
          ? `=ROUND(D${at - 1}*(1+${input('raise')}),2)`
          : `=D${at - 1}`,
      `=ROUND(D${at}*C${at}/12,2)`,
      isFirstOfYear ? `=E${at}` : `=E${at}-E${at - 1}`,
      month % 12 === 0 ? `=ROUND(D${at}*${input('bonus')},2)` : 0,
      month === 1 ? `=${input('signOn')}` : month === 13 ? `=${input('secondSignOn')}` : 0,
      `=${input('price')}*(1+${input('growth')})^(A${at}/12)`,
      `=IF(A${at}<12,0,INT(${input('shares')}*MIN(${QUARTERS},INT(A${at}/3))/${QUARTERS}))`,
      month === 1 ? `=ROUND(J${at}*I${at},2)` : `=ROUND((J${at}-J${at - 1})*I${at},2)`,
      `=${refreshColumns(grants, VALUE, at).join('+')}`,
      `=${input('match')}`,
      `=-${input('premium')}`,
      `=ROUND(${input('base')}*C${at}/12,2)`,
      isFirstOfYear ? `=O${at}` : `=O${at}-O${at - 1}`,
      `=F${at}-P${at}`,
      month === 1 ? `=ROUND(J${at}*${input('price')},2)` : `=ROUND((J${at}-J${at - 1})*${input('price')},2)`,
      `=${refreshColumns(grants, TODAY, at).join('+')}`,
    ];
    for (let grant = 1; grant <= grants; grant += 1)
      row.push(...refreshCells(grant, month, input('refresh'), input('price')));
    rows.push(row);
  }
  return rows;
}

/** The columns of a refresh grant: shares vested to date, what vests in the month, and that at today's price. */
const [TO_DATE, VALUE, TODAY] = [0, 1, 2];

const refreshColumn = (grant: number, which: number): string =>
  columnName(MONTHS.length + 3 * (grant - 1) + which);

function refreshColumns(grants: number, which: number, at: number): string[] {
  return Array.from({ length: grants }, (_, i) => `${refreshColumn(i + 1, which)}${at}`);
}

/** A refresh grant made at the end of month 12 × grant, at that day's price, in whole shares. */
function refreshCells(grant: number, month: number, value: string, today: string): RawCellContent[] {
  const column = refreshColumn(grant, TO_DATE);
  const at = month + 1;
  const granted = 12 * grant;
  if (month <= granted) return [0, 0, 0];
  const shares = `INT(${value}/I$${granted + 1})`;
  return [
    `=INT(${shares}*MIN(${QUARTERS},INT((A${at}-${granted})/3))/${QUARTERS})`,
    `=ROUND((${column}${at}-${column}${at - 1})*I${at},2)`,
    `=ROUND((${column}${at}-${column}${at - 1})*${today},2)`,
  ];
}

function comparison(offers: readonly MadeOffer[], years: number): RawCellContent[][] {
  const total = columnName(years + 1);
  const totals = offers.map((_, i) => `$${total}$${i * BLOCK + 2 + rowOf('total-compensation')}`);
  return offers.flatMap((made, i) => {
    const first = i * BLOCK + 2;
    const inYear = (year: number, column: string): string => {
      const from = 12 * year + 2;
      return `SUM('${monthsSheet(made)}'!${column}${from}:${column}${from + 11})`;
    };
    const byYear = (label: Line, formulaOf: (year: number, column: string) => string): RawCellContent[] => [
      label,
      ...Array.from({ length: years }, (_, year) => `=${formulaOf(year, columnName(year + 1))}`),
      `=SUM(B${first + rowOf(label)}:${columnName(years)}${first + rowOf(label)})`,
    ];
    const summed = (label: Line, of: string): RawCellContent[] => byYear(label, (year) => inYear(year, of));
    const line = (label: Line, column: string): string => `${column}${first + rowOf(label)}`;
    const added = (label: Line, from: number, to: number): RawCellContent[] => [
      label,
      ...Array.from({ length: years + 1 }, (_, year) => {
        const column = columnName(year + 1);
        return `=SUM(${column}${first + from}:${column}${first + to})`;
      }),
    ];
    const own = totals[i] ?? '';
    return [
      [made.company, ...Array.from({ length: years }, (_, year) => `Year ${year + 1}`), 'Total'],
      summed('base-salary', COLUMN_OF.base),
      summed('bonus', COLUMN_OF.bonus),
      summed('sign-on', COLUMN_OF.signOn),
      summed('initial-grants', COLUMN_OF.vest),
      summed('refresh-grants', COLUMN_OF.refresh),
      summed('retirement', COLUMN_OF.match),
      summed('premiums', COLUMN_OF.premium),
      added('total-cash', 0, 2),
      added('total-direct-compensation', 0, 4),
      added('total-compensation', 0, 6),
      byYear(
        'guaranteed',
        (year, at) =>
          `${inYear(year, COLUMN_OF.contracted)}+${line('sign-on', at)}+${line('retirement', at)}+${line('premiums', at)}`,
      ),
      byYear(
        'conditional',
        (year) => `${inYear(year, COLUMN_OF.vestToday)}+${inYear(year, COLUMN_OF.refreshToday)}`,
      ),
      byYear(
        'market',
        (_, at) => `${line('initial-grants', at)}+${line('refresh-grants', at)}-${line('conditional', at)}`,
      ),
      byYear('discretionary', (year, at) => `${inYear(year, COLUMN_OF.assumed)}+${line('bonus', at)}`),
      ['Rank', `=1${totals.map((other) => `+IF(${other}>${own},1,0)`).join('')}`],
    ];
  });
}

const rowOf = (label: Line): number => SHEET_LINES.indexOf(label);

/** The sheets of a comparison, as they are typed in. */
export function sheetsOf(offers: readonly MadeOffer[], years: number): Sheets {
  return {
    [INPUTS]: inputs(offers),
    ...Object.fromEntries(
      offers.map((made, i) => [monthsSheet(made), months(columnName(i + 1), years)] as const),
    ),
    [COMPARISON]: comparison(offers, years),
  };
}

/** A spreadsheet that is computed and can be read and edited. */
export class Spreadsheet {
  readonly #engine: HyperFormula;
  readonly #years: number;
  readonly #offers: number;

  constructor(sheets: Sheets, offers: number, years: number) {
    this.#engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
    this.#years = years;
    this.#offers = offers;
  }

  /** Types another base salary into the inputs. */
  setBase(offer: number, base: number): void {
    this.#engine.setCellContents(this.#address(INPUTS, ROW.base - 1, offer + 1), base);
  }

  /** The total of every offer over the horizon, in cents. */
  totals(): readonly bigint[] {
    return Array.from({ length: this.#offers }, (_, offer) =>
      this.amount(offer, 'total-compensation', this.#years),
    );
  }

  /** A line of an offer in a year from 0, or in the column of totals behind the last year, in cents. */
  amount(offer: number, line: Line, year: number): bigint {
    const value = this.#value(offer * BLOCK + 1 + rowOf(line), year + 1);
    return BigInt(Math.round(value * 100));
  }

  /** The place of an offer, 1 for the best. */
  rank(offer: number): number {
    return this.#value(offer * BLOCK + BLOCK - 1, 1);
  }

  /** Gives its memory back. */
  end(): void {
    this.#engine.destroy();
  }

  #address(name: string, row: number, col: number): SimpleCellAddress {
    const sheet = this.#engine.getSheetId(name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
    return { sheet, row, col };
  }

  #value(row: number, col: number): number {
    const value = this.#engine.getCellValue(this.#address(COMPARISON, row, col));
    if (typeof value !== 'number') throw new Error(`No number in row ${row + 1}: ${JSON.stringify(value)}`);
    return value;
  }
}
