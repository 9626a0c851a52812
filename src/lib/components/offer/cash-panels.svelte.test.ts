import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { bookOf, empty, expectAccessible, offerIn, openPanel, pick, press, typeIn } from './panel-test.ts';

describe('facts', () => {
  test('are entered by keyboard', async () => {
    const book = bookOf();
    await openPanel(book, 'facts');
    await typeIn('Company', 'Norvane Robotics');
    await pick('This is', 'The current job');
    await typeIn('Role', 'Machine learning engineer');
    await pick('Working', 'Hybrid');
    await typeIn('Offered on', '2026-11-09');
    await typeIn('Reply by', 'Nov 1, 2026');
    await typeIn('Quoted total', '310k');
    await pick('It covers', 'Standard TC');
    await typeIn('Notes', 'Two lines.');
    expect(offerIn(book)).toMatchObject({
      company: 'Norvane Robotics',
      kind: 'current-job',
      role: 'Machine learning engineer',
      arrangement: 'hybrid',
      offerDate: '2026-11-09',
      replyDeadline: '2026-11-01',
      quotedTotal: { amount: '310000', covers: 'standard' },
      notes: 'Two lines.',
    });
  });

  test('say at their field what is doubtful, and lead there', async () => {
    const book = bookOf({ offerDate: '2026-11-09', replyDeadline: '2026-11-01' });
    const screen = await openPanel(book, 'facts');
    const deadline = screen.getByLabelText('Reply by');
    await expect.element(deadline).toHaveAccessibleDescription(/before the offer of Nov 9, 2026/);
    await screen.getByRole('button', { name: /before the offer of/ }).click();
    await expect.element(deadline).toHaveFocus();
    await expectAccessible();
  });

  test('a quoted total that is emptied is not stated', async () => {
    const book = bookOf({ quotedTotal: { amount: '310000', covers: 'annualised' } });
    await openPanel(book, 'facts');
    await empty('Quoted total');
    expect(offerIn(book).quotedTotal).toBeUndefined();
  });
});

describe('base', () => {
  test('is entered by keyboard, with raises', async () => {
    const book = bookOf();
    await openPanel(book, 'base');
    await typeIn('Base salary', '185k');
    await typeIn('Part-time share', '80%');
    await typeIn('Assumed raise', '3');
    await press('Add a dated raise');
    await typeIn('From', '7/1/2028');
    await typeIn('Share', '5%');
    await pick('It is', 'Assumed');
    expect(offerIn(book).base).toEqual({
      kind: 'annual',
      rate: '185000',
      partTimeShare: '0.8',
      yearlyRaise: '0.03',
      raises: [{ date: '2028-07-01', change: { kind: 'by', percentage: '0.05' }, certainty: 'assumed' }],
    });
    await expectAccessible();
  });

  test('goes from the year to the hour and back in one step of undo each', async () => {
    const base = { kind: 'annual', rate: '104000', yearlyRaise: '0.03' };
    const book = bookOf({ base });
    await openPanel(book, 'base');
    await pick('Paid', 'By the hour');
    // 104000 ÷ (40 × 52) = 50
    expect(offerIn(book).base).toEqual({
      kind: 'hourly',
      rate: '50',
      hoursPerWeek: '40',
      weeksPerYear: '52',
      yearlyRaise: '0.03',
    });
    await pick('Paid', 'By the year');
    expect(offerIn(book).base).toEqual(base);
    book.undo();
    book.undo();
    expect(offerIn(book).base).toEqual(base);
    expect(book.undoLabel).toBe('New offer');
  });

  test('is not stated once its only figure is emptied; with more to it, it says what it needs', async () => {
    const book = bookOf({ base: { kind: 'annual', rate: '104000' } });
    await openPanel(book, 'base');
    await empty('Base salary');
    expect(offerIn(book).base).toBeUndefined();
    await userEvent.keyboard('90k');
    await typeIn('Part-time share', '50');
    await userEvent.tab({ shift: true });
    await empty('Base salary');
    expect(offerIn(book).base).toEqual({ kind: 'annual', rate: '90000', partTimeShare: '0.5' });
  });
});

describe('bonus plans', () => {
  test('are entered by keyboard, with a guarantee and a performance year', async () => {
    const book = bookOf({ base: { kind: 'annual', rate: '200000' } });
    await openPanel(book, 'bonuses');
    await press('Add a bonus plan');
    await typeIn('Target', '15%');
    await typeIn('Company factor', '110');
    await pick('Measured over', 'The employer’s performance year');
    await pick('Year begins in', 'July');
    await pick('Paid in', 'September');
    await pick('Of base, it takes', 'What was earned in it');
    await pick('Hired by', 'April');
    await typeIn('Last day to start', '30');
    await press('Add a guarantee');
    await pick('At least', 'An amount');
    await typeIn('Minimum', '20k');
    await press('Prorated in a part year');
    expect(offerIn(book).bonuses).toEqual([
      {
        id: expect.any(String) as string,
        target: { kind: 'of-base', percentage: '0.15' },
        companyFactor: '1.1',
        guarantees: [{ year: 1, minimum: { kind: 'amount', amount: '20000' }, prorated: true }],
        cycle: {
          kind: 'performance-year',
          beginsIn: 7,
          payoutMonth: 9,
          basis: 'eligible-earnings',
          hireBy: { month: 4, day: 30 },
        },
      },
    ]);
    await expectAccessible();
  });

  test('are told apart: not stated, none, and some', async () => {
    const book = bookOf();
    const screen = await openPanel(book, 'bonuses');
    await expect.element(screen.getByText('Not stated: the offer does not say.')).toBeVisible();
    await press('There is none');
    expect(offerIn(book).bonuses).toEqual([]);
    await press('Not stated');
    expect(offerIn(book).bonuses).toBeUndefined();
    await press('Add a bonus plan');
    expect(offerIn(book).bonuses).toHaveLength(1);
    await press(/^Remove/);
    expect(offerIn(book).bonuses).toBeUndefined();
    book.undo();
    expect(offerIn(book).bonuses).toHaveLength(1);
  });

  test('keep their order by their names, and the focus on what was moved', async () => {
    const plan = (id: string) => ({
      id,
      label: id,
      target: { kind: 'amount', annual: '1000' },
      cycle: { kind: 'employment-year' },
    });
    const book = bookOf({ bonuses: [plan('first'), plan('second')] });
    const screen = await openPanel(book, 'bonuses');
    await press(/Move second up/);
    expect(offerIn(book).bonuses?.map(({ id }) => id)).toEqual(['second', 'first']);
    await expect.element(screen.getByRole('button', { name: 'Move second down' })).toHaveFocus();
    book.undo();
    expect(offerIn(book).bonuses?.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  test('an amount and a share of base turn into each other by the base', async () => {
    const book = bookOf({
      base: { kind: 'annual', rate: '200000' },
      bonuses: [
        { id: 'b', target: { kind: 'of-base', percentage: '0.15' }, cycle: { kind: 'employment-year' } },
      ],
    });
    await openPanel(book, 'bonuses');
    await pick('Target is', 'An amount');
    expect(offerIn(book).bonuses?.[0]?.target).toEqual({ kind: 'amount', annual: '30000' });
    await pick('Target is', 'A share of base');
    expect(offerIn(book).bonuses?.[0]?.target).toEqual({ kind: 'of-base', percentage: '0.15' });
  });
});

describe('sign-on', () => {
  test('and relocation are entered by keyboard, with a clawback', async () => {
    const book = bookOf();
    await openPanel(book, 'sign-on');
    await press('Add a sign-on payment');
    await typeIn('Amount', '50k');
    await press('Owed back when you leave early');
    await pick('Owed back', 'Less for every full month served');
    await typeIn('In full for', '12');
    await typeIn('Then shrinks over', '12');
    await typeIn('Each month is one of', '24');
    await pick('What is owed', 'The net payment');
    await typeIn('Withheld', '22%');
    await typeIn('In its own words', 'Repaid in full.');
    await press('Add a relocation payment');
    await typeIn('Amount', '10000');
    await pick('Paid', 'On a date');
    await typeIn('On', 'Mar 1, 2027');
    const { signOn, relocation } = offerIn(book);
    expect(signOn).toEqual([
      {
        id: expect.any(String) as string,
        amount: '50000',
        payment: { kind: 'after-months', months: 0 },
        clawback: {
          trigger: 'resignation',
          countFrom: 'start',
          reading: { kind: 'by-full-month', fullMonths: 12, prorateMonths: 12, denominator: 24 },
          repay: { kind: 'net', withheld: '0.22' },
          clause: 'Repaid in full.',
        },
      },
    ]);
    expect(relocation).toMatchObject([{ amount: '10000', payment: { kind: 'on-date', date: '2027-03-01' } }]);
    await expectAccessible();
  });
});

describe('variable pay', () => {
  test('is entered by keyboard: commission with a ramp, and hours', async () => {
    const book = bookOf({ base: { kind: 'annual', rate: '100000' } });
    await openPanel(book, 'variable-pay');
    await press('Add a line of variable pay');
    await typeIn('At target', '40k');
    await pick('Target is', 'Base and commission (OTE)');
    await typeIn('Attainment', '90');
    await pick('Guaranteed at first', 'A ramp of shares of target');
    await typeIn('Guaranteed', '50%');
    await press('Add a line of variable pay');
    await pick(/^Kind/, 'On-call pay');
    expect(offerIn(book).variablePay?.map(({ kind }) => kind)).toEqual(['commission', 'hours']);
    await typeIn('Such hours', '5');
    await pick('Each pays', 'A multiple of base pay');
    await typeIn('Multiple', '1.5');
    expect(offerIn(book).variablePay).toEqual([
      {
        kind: 'commission',
        id: expect.any(String) as string,
        // 100000 of base + 40000 of commission
        target: { kind: 'on-target-earnings', annual: '140000' },
        attainment: '0.9',
        paid: 'quarterly',
        guarantee: { kind: 'ramp', steps: [{ months: 3, portion: '0.5' }] },
      },
      {
        kind: 'hours',
        id: expect.any(String) as string,
        work: 'on-call',
        hoursPerWeek: '5',
        weeksPerYear: '52',
        pay: { kind: 'multiple-of-base', multiple: '1.5' },
      },
    ]);
    await expectAccessible();
  });
});

describe('benefits', () => {
  test('are entered by keyboard', async () => {
    const book = bookOf();
    await openPanel(book, 'benefits');
    await press('Add a benefit');
    await typeIn('Amount', '9,600');
    await pick('Paid', 'Every month');
    await press('Count in total');
    await press('Add a benefit');
    await pick('Kind', 'A premium that you pay');
    await typeIn('Premium', '145');
    await typeIn('Covers', 'Employee and partner');
    await typeIn('Deductible', '1800');
    expect(offerIn(book).benefits).toEqual([
      {
        kind: 'amount',
        id: expect.any(String) as string,
        category: 'other',
        amount: '9600',
        paid: { kind: 'monthly' },
        certainty: 'guaranteed',
        countInTotal: false,
      },
      {
        kind: 'premium',
        id: expect.any(String) as string,
        monthly: '145',
        coverage: 'Employee and partner',
        deductible: '1800',
      },
    ]);
    await expectAccessible();
  });
});
