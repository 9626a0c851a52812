import type { Currency } from '#lib/engine/money/currency.ts';
import { evaluate } from '#lib/engine/ledger/evaluate.ts';
import type { DocumentPath, Term, Unit } from '#lib/engine/ledger/working.ts';
import { INPUT_WORDS } from './input-words.ts';
import { quantityText } from './quantity-text.ts';
import { isNothing, isRoundAlready, Strength, type Written } from './written.ts';

/** A formula with its result, and under it the part results and inputs that it names. */
export interface Formula {
  /** "round($185,000.00 ÷ 12 × 5) − round($185,000.00 ÷ 12 × 4)" */
  readonly text: string;
  /** "$15,416.66" */
  readonly result: string;
  /** Part results that have a name and a formula of their own. */
  readonly parts: readonly NamedPart[];
  /** The numbers in the formula that have a name, each once. */
  readonly inputs: readonly NamedInput[];
}

/** A part result: "Share price on the day", with its formula. */
export interface NamedPart {
  readonly label: string;
  readonly formula: Formula;
}

/** A number of the formula: its name, the number, and where in the offer it stands. */
export interface NamedInput {
  readonly label: string;
  readonly text: string;
  readonly path?: DocumentPath;
}

/** In which currencies a working counts: the one of its result, and the one it is converted from. */
export interface TermCurrencies {
  readonly currency: Currency;
  /** What amounts are in that an exchange rate multiplies; left without a sign when it is not known. */
  readonly convertedFrom?: Currency;
}

/** A working as a line of formula that a terminal and a page can both show. */
export function formulaOf(term: Term, currencies: TermCurrencies, unit: Unit = 'money'): Formula {
  const writing = new Writing(currencies);
  const { text } = writing.write(term, currencies.currency);
  return {
    text,
    result: quantityText(evaluate(term), unit, currencies.currency),
    parts: [...writing.parts.values()],
    inputs: [...writing.inputs.values()],
  };
}

/** A formula and its result: "round($185,000.00 ÷ 12) = $15,416.67"; a formula that is only its result stands alone. */
export function formulaLine({ text, result }: Formula): string {
  return text === result ? text : `${text} = ${result}`;
}

/** A formula as lines of text, named part results indented under it. */
export function formulaLines(formula: Formula, indent = ''): readonly string[] {
  return [
    `${indent}${formulaLine(formula)}`,
    ...formula.parts.flatMap(({ label, formula: part }) => {
      const [first = '', ...rest] = formulaLines(part, `${indent}  `);
      return [`${indent}  ${label}: ${first.trimStart()}`, ...rest];
    }),
  ];
}

/** A sum of more terms than this is cut in the middle. */
const MOST_TERMS = 12;

/** One pass over a working. Collects what it names on the way. */
class Writing {
  readonly parts = new Map<string, NamedPart>();
  readonly inputs = new Map<string, NamedInput>();
  readonly #currencies: TermCurrencies;

  constructor(currencies: TermCurrencies) {
    this.#currencies = currencies;
  }

  write(term: Term, currency: Currency | undefined): Written {
    switch (term.kind) {
      case 'input': {
        const text = quantityText(term.value, term.unit, currency);
        this.#nameInput(term, text);
        return { text, strength: Strength.atom };
      }
      case 'named': {
        const formula = formulaOf(
          term.term,
          { ...this.#currencies, ...(currency === undefined ? {} : { currency }) },
          term.unit,
        );
        const label = INPUT_WORDS[term.name];
        if (formula.text !== formula.result) this.parts.set(`${label} ${formula.text}`, { label, formula });
        else formula.inputs.forEach((named) => this.inputs.set(`${named.label} ${named.text}`, named));
        return { text: formula.result, strength: Strength.atom };
      }
      case 'sum':
        return this.#sum(term.terms, currency);
      case 'product':
        return this.#product(term.terms, currency);
      case 'larger':
        return this.#call('larger of', term.terms, currency);
      case 'smaller':
        return this.#call('smaller of', term.terms, currency);
      case 'difference': {
        if (isNothing(term.less)) return this.write(term.from, currency);
        const less = this.#inside(term.less, Strength.product, currency);
        return {
          text: `${this.#inside(term.from, Strength.sum, currency)} − ${less}`,
          strength: Strength.sum,
        };
      }
      case 'quotient': {
        const by = this.#inside(term.by, Strength.power, currency);
        return {
          text: `${this.#inside(term.of, Strength.product, currency)} ÷ ${by}`,
          strength: Strength.product,
        };
      }
      case 'power': {
        const exponent =
          term.numerator % term.denominator === 0
            ? `${term.numerator / term.denominator}`.replace('-', '−')
            : `(${`${term.numerator}`.replace('-', '−')} ÷ ${term.denominator})`;
        return {
          text: `${this.#inside(term.base, Strength.atom, currency)}^${exponent}`,
          strength: Strength.power,
        };
      }
      case 'round': {
        if (isRoundAlready(term.term, term.places)) return this.write(term.term, currency);
        const name = ({ 'half-away-from-zero': 'round', down: 'round down', up: 'round up' } as const)[
          term.mode
        ];
        return { text: `${name}(${this.write(term.term, currency).text})`, strength: Strength.atom };
      }
    }
  }

  #nameInput(term: Extract<Term, { kind: 'input' }>, text: string): void {
    if (term.name === 'one' || term.name === 'entry') return;
    const label = INPUT_WORDS[term.name];
    this.inputs.set(`${label} ${text}`, { label, text, ...(term.path ? { path: term.path } : {}) });
  }

  #inside(term: Term, least: Strength, currency: Currency | undefined): string {
    const { text, strength } = this.write(term, currency);
    return strength < least ? `(${text})` : text;
  }

  #call(name: string, terms: readonly Term[], currency: Currency | undefined): Written {
    const list = terms.map((term) => this.write(term, currency).text).join(', ');
    return { text: `${name}(${list})`, strength: Strength.atom };
  }

  /** Equal terms in a row are counted, and a long sum is cut in the middle: its entries are listed elsewhere. */
  #sum(terms: readonly Term[], currency: Currency | undefined): Written {
    const runs: { written: Written; times: number }[] = [];
    for (const term of terms) {
      const written = this.write(term, currency);
      const last = runs.at(-1);
      if (last?.written.text === written.text) last.times += 1;
      else runs.push({ written, times: 1 });
    }
    const texts = runs.map(({ written: { text, strength }, times }) =>
      times === 1 ? text : `${times} × ${strength <= Strength.product ? `(${text})` : text}`,
    );
    const [only] = runs;
    if (!only) return { text: '0', strength: Strength.atom };
    if (runs.length === 1)
      return only.times === 1 ? only.written : { text: texts.join(''), strength: Strength.product };
    const shown =
      texts.length <= MOST_TERMS
        ? texts
        : [...texts.slice(0, 2), `… (${texts.length - 3} more)`, ...texts.slice(-1)];
    return { text: shown.join(' + '), strength: Strength.sum };
  }

  #product(terms: readonly Term[], currency: Currency | undefined): Written {
    const isConversion = terms.some((term) => term.kind === 'input' && term.unit === 'exchange-rate');
    const inner = isConversion ? this.#currencies.convertedFrom : currency;
    const texts = terms.map((term, i) =>
      this.#inside(term, i === 0 ? Strength.product : Strength.power, inner),
    );
    return { text: texts.join(' × '), strength: Strength.product };
  }
}
