import { parseRatio } from '../money/decimal-string.ts';
import { multiply, ONE, subtract, whole } from '../money/ratio.ts';
import type { Clawback, Offer } from '#lib/document/types.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { DocumentPath } from '../ledger/working.ts';
import { warning, type Finding } from './finding.ts';

/** What is doubtful in clawback clauses and in the terms of leaving. None of it changes a total, so none is an error. */
export function checkLeaving({ offer }: OfferContext): readonly Finding[] {
  return [...checkClauses(offer, 'signOn'), ...checkClauses(offer, 'relocation'), ...checkTerms(offer)];
}

function checkClauses(offer: Offer, list: 'signOn' | 'relocation'): readonly Finding[] {
  return (offer[list] ?? []).flatMap(({ clawback }, i) =>
    clawback ? checkReading(clawback.reading, [list, i, 'clawback', 'reading']) : [],
  );
}

function checkReading(reading: Clawback['reading'], path: DocumentPath): readonly Finding[] {
  switch (reading.kind) {
    case 'full':
    case 'by-day':
      return [];
    case 'by-full-month': {
      const { prorateMonths, denominator } = reading;
      if (denominator === undefined || denominator >= prorateMonths) return [];
      const problem = { kind: 'clawback-months-below', denominator, months: prorateMonths } as const;
      return [warning([...path, 'denominator'], problem)];
    }
    case 'percent-per-full-month': {
      const percentage = parseRatio(reading.percentage);
      const residue = subtract(ONE, multiply(percentage, whole(reading.months)));
      if (residue.n <= 0n) return [];
      const problem = {
        kind: 'clawback-leaves-residue',
        percentage,
        months: reading.months,
        residue,
      } as const;
      return [warning([...path, 'percentage'], problem)];
    }
    case 'steps': {
      const rises = reading.steps.every(({ months }, i) => months > (reading.steps[i - 1]?.months ?? 0));
      return rises ? [] : [warning([...path, 'steps'], { kind: 'clawback-steps-not-rising' })];
    }
  }
}

function checkTerms({ base, benefits, leaving: terms }: Offer): readonly Finding[] {
  if (!terms) return [];
  const { severance, leavePayout, matchBalance } = terms;
  const findings: Finding[] = [];
  if (!base && severance && severance.kind !== 'amount') {
    findings.push(warning(['leaving', 'severance'], { kind: 'needs-base' }));
  }
  if (!base && leavePayout) findings.push(warning(['leaving', 'leavePayout'], { kind: 'needs-base' }));
  const hasMatch = (benefits ?? []).some((benefit) => benefit.kind === 'retirement-plan' && benefit.match);
  if (matchBalance !== undefined && !hasMatch) {
    findings.push(warning(['leaving', 'matchBalance'], { kind: 'match-balance-without-match' }));
  }
  return findings;
}
