import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openDocument } from '#lib/document/open.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { comparer, type Comparison } from '#lib/engine/comparison/comparison.ts';
import { explain } from '#lib/engine/readings/explain.ts';
import { moneyText } from '../money.ts';
import type { Figure } from './passage.ts';
import { prepareAll, type PreparedAll } from './prepare-all.ts';

const FOLDER = new URL('../../../../static/examples/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && file !== 'index.json');
const TODAY = '2026-11-21' as PlainDate;

function opened(file: string): OfferDocument {
  const result = openDocument(readFileSync(new URL(file, FOLDER), 'utf8'));
  if (!result.isOk) throw new Error(`${file} does not open`);
  return result.value;
}

interface Case {
  readonly name: string;
  readonly comparison: Comparison;
  readonly prepared: PreparedAll;
}

const CASES: readonly Case[] = FILES.flatMap((file) => {
  const written = opened(file);
  return written.offers
    .filter(({ kind }) => kind === 'offer')
    .map(({ id }): Case => {
      const document: OfferDocument = {
        ...written,
        offers: written.offers.map((offer) =>
          offer.id === id
            ? {
                ...offer,
                talk: { namesRivals: true, showsCurrentPay: true },
                negotiation: {
                  window: {
                    measure: { kind: 'lever', lever: 'base' },
                    target: '400000' as never,
                    anchor: '420000' as never,
                  },
                },
              }
            : offer,
        ),
      };
      const comparison = comparer()(document);
      const prepared = prepareAll(document, comparison, id, TODAY);
      if (!prepared) throw new Error(`${id} cannot be prepared`);
      return { name: `${file}, ${id}`, comparison, prepared };
    });
});

/** What may hold digits and is no figure of the offers: numbering, quoted names of lines, names of things. */
const NO_FIGURE =
  /^\d+\. |\(\d\)|“[^”]*”|\|[^|]*\bYear 1\b[^\n]*|Offer\tYear 1[^\n]*|409A|401\(k\)|Total, \d+ years?/gmu;

describe.each(CASES)('$name', ({ comparison, prepared }) => {
  test('every number of every text is one of its figures', () => {
    for (const { id, plain, figures } of prepared.texts) {
      const known = figures.map(({ text }) => text).sort((a, b) => b.length - a.length);
      const rest = known.reduce((text, figure) => text.replaceAll(figure, ''), plain.replace(NO_FIGURE, ''));
      expect({ id, digits: rest.split('\n').filter((line) => /\d/.test(line)) }).toEqual({ id, digits: [] });
    }
  });
  test('every figure of the comparison is what its working comes to', () => {
    const figures = prepared.texts.flatMap((text) => text.figures);
    const ofLedger = figures.filter(({ source }) => source.kind === 'ledger');
    expect(ofLedger.length).toBeGreaterThan(0);
    for (const figure of ofLedger) expect(figure.text).toBe(workedOut(comparison, figure));
  });
});

/** The text of a figure, from its working; in whole units where the text has no cents. */
function workedOut({ standings }: Comparison, { text, source }: Figure): string {
  if (source.kind !== 'ledger') throw new Error('no figure of the ledger');
  const readings = standings.find(({ offer }) => offer.id === source.offerId)?.readings;
  if (!readings) throw new Error('no readings');
  const explained = explain(readings, source.subject);
  if (!explained.isKnown) throw new Error('no working');
  return moneyText(explained.explanation.amount, text.includes('.') ? 'exact' : 'whole');
}
