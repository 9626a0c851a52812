import { describe, expect, it } from 'vitest';
import { changeTo, type Address } from '#lib/document/change.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import { applyAll, EMPTY_HISTORY, recorded, redoStep, undoStep, type History } from './history.ts';

const empty = {
  format: 'parley-offers',
  version: 1,
  settings: { reportingCurrency: 'USD' },
  offers: [{ id: 'a', kind: 'offer', company: 'Alder', currency: 'USD' }],
} as unknown as OfferDocument;

interface State {
  readonly document: OfferDocument;
  readonly history: History;
}

const RATE: Address = ['offers', '#a', 'company'];

function edited({ document, history }: State, address: Address, after: unknown, session?: string): State {
  const changes = [changeTo(document, address, after)];
  return {
    document: applyAll(document, changes),
    history: recorded(history, { label: 'edit', changes, session }),
  };
}

function stepped({ document, history }: State, step: typeof undoStep): State {
  const found = step(document, history);
  if (!found.isOk) throw new Error(found.problem.kind);
  return { document: applyAll(document, found.value.changes), history: found.value.history };
}

const start: State = { document: empty, history: EMPTY_HISTORY };

describe('undo and redo', () => {
  it('take the keystrokes of one session as one step', () => {
    const typed = ['1', '18', '185'].reduce((state, text) => edited(state, RATE, text, 'cell 1'), start);
    expect(typed.history.done).toHaveLength(1);
    const undone = stepped(typed, undoStep);
    expect(undone.document).toEqual(empty);
    expect(stepped(undone, redoStep).document).toEqual(typed.document);
  });

  it('take a paste over a field and a part of it as one step', () => {
    const base = edited(start, ['offers', '#a', 'base'], { kind: 'annual', rate: '1' }, 'fill');
    const both = edited(base, ['offers', '#a', 'base', 'yearlyRaise'], '0.03', 'fill');
    expect(stepped(both, undoStep).document).toEqual(empty);
  });

  it('leave no step behind where typing was taken back', () => {
    const typed = edited(edited(start, RATE, 'Aspen', 'cell 1'), RATE, 'Alder', 'cell 1');
    expect(typed.history.done).toEqual([]);
  });

  it('do not undo over a value that was changed elsewhere', () => {
    const typed = edited(start, RATE, 'Aspen');
    const elsewhere = applyAll(typed.document, [changeTo(typed.document, RATE, 'Ash')]);
    const refused = undoStep(elsewhere, typed.history);
    expect(refused.isOk ? undefined : refused.problem.kind).toBe('changed-elsewhere');
  });

  it('end where there is nothing more', () => {
    expect(undoStep(empty, EMPTY_HISTORY)).toEqual({ isOk: false, problem: { kind: 'nothing' } });
    expect(redoStep(empty, EMPTY_HISTORY)).toEqual({ isOk: false, problem: { kind: 'nothing' } });
  });
});
