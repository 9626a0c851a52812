import type { Entry } from '#lib/engine/ledger/ledger.ts';
import { explain, type Explanation } from '#lib/engine/readings/explain.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { formulaLines, formulaOf } from '#lib/format/term-text.ts';

/** The working of an entry in lines of formula, and that of its conversion if it has one. */
export interface EntryWorking {
  readonly explanation: Explanation;
  readonly lines: readonly string[];
  readonly conversionLines: readonly string[];
}

/** Explains an entry in lines of formula. */
export function workingOf(readings: Readings, entry: Entry): EntryWorking {
  const found = explain(readings, { kind: 'entry', entry });
  if (!found.isKnown) throw new Error('Every entry has a working');
  const { explanation } = found;
  const { amount, conversion } = explanation;
  return {
    explanation,
    lines: formulaLines(formulaOf(explanation.term, { currency: amount.currency })),
    conversionLines: conversion
      ? formulaLines(
          formulaOf(conversion.term, {
            currency: conversion.amount.currency,
            convertedFrom: amount.currency,
          }),
        )
      : [],
  };
}
