import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { partsOf } from '../../../../../tests/engine/offers.ts';
import { match, matchLine, notesOf, offer } from '../../../../../tests/engine/plans.ts';
import { matchStanding, type MatchVesting } from './match-vesting.ts';

describe('the vesting of a match', () => {
  const cliff = offer({ match: match({ vesting: { kind: 'cliff', months: 24 } }) });
  const steps = [
    { months: 12, portion: '0.25' },
    { months: 24, portion: '1' },
  ];
  const graded = offer({ match: match({ vesting: { kind: 'graded', steps } }) });

  test('leaves it conditional until the months of service are done', () => {
    const line = matchLine(cliff);
    const on = (date: string) => {
      const entry = line.entries.find((one) => one.date === date);
      return entry && partsOf(entry);
    };
    // 24 months are done on 2028-01-01.
    expect(on('2027-12-31')).toEqual({ conditional: '400.00' });
    expect(on('2028-01-31')).toEqual({ guaranteed: '400.00' });
    expect(notesOf(line, '2027-12-31')).toContain('match-not-vested');
    expect(notesOf(line, '2028-01-31')).not.toContain('match-not-vested');
  });

  test('by steps splits it', () => {
    const entry = matchLine(graded).entries[12];
    expect(entry && partsOf(entry)).toEqual({ guaranteed: '100.00', conditional: '300.00' });
  });

  test('can be asked for any day: what of all paid so far is kept, and what is lost', () => {
    const { entries } = matchLine(graded);
    const on = (date: string) =>
      matchStanding(
        entries,
        { kind: 'graded', steps } as unknown as MatchVesting,
        '2026-01-01' as PlainDate,
        date as PlainDate,
      );
    // 31 December 2026: 4,800 paid, 11 months served. 1 January 2027: a quarter of it. 31 December 2027: of 9,600.
    expect(on('2026-12-31')).toEqual({ vested: 0n, unvested: 480000n });
    expect(on('2027-01-01')).toEqual({ vested: 120000n, unvested: 360000n });
    expect(on('2027-12-31')).toEqual({ vested: 240000n, unvested: 720000n });
    expect(on('2028-01-01')).toEqual({ vested: 960000n, unvested: 0n });
  });

  test('rounds what is kept to the cent', () => {
    const third = [{ months: 0, portion: '1/3' }];
    const { entries } = matchLine(offer({ match: match({ vesting: { kind: 'graded', steps: third } }) }));
    // A third of 400.00 is 133.33.
    expect(
      matchStanding(
        entries,
        { kind: 'graded', steps: third } as unknown as MatchVesting,
        '2026-01-01' as PlainDate,
        '2026-01-31' as PlainDate,
      ),
    ).toEqual({ vested: 13333n, unvested: 26667n });
  });
});
