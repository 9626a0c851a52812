import { expect, test } from 'vitest';
import { bookOf, expectAccessible, offerIn, openPanel, pick, press, typeIn } from './panel-test.ts';

test('terms of leaving are entered by keyboard, and what cannot be is said at the field', async () => {
  const book = bookOf({ base: { kind: 'annual', rate: '200000' } });
  const screen = await openPanel(book, 'leaving');
  await press('Severance is paid');
  await pick('Stated as', 'Weeks of base');
  await typeIn('Weeks', '8');
  await typeIn('More a year', '2');
  await typeIn('At most', '-5');
  await expect.element(screen.getByText(/This field expects/)).toBeVisible();
  await typeIn('At most', '26');
  await press('Unvested equity vests at once');
  await typeIn('Share', '120%');
  await expect.element(screen.getByText(/This field expects/)).toBeVisible();
  await typeIn('Share', '50%');
  await press('Unused leave is paid out');
  await typeIn('Days left', '6');
  expect(offerIn(book).leaving).toEqual({
    severance: { kind: 'weeks-of-base', weeks: '8', perYearOfService: '2', atMost: '26' },
    acceleration: { trigger: 'double-trigger', vests: { kind: 'portion', portion: '0.5' } },
    leavePayout: { days: '6', when: 'any-end' },
  });
  await expectAccessible();
});

test('a clause in stretches of months is entered row by row', async () => {
  const clawback = {
    trigger: 'resignation',
    countFrom: 'start',
    reading: { kind: 'by-full-month', fullMonths: 12, prorateMonths: 12 },
    repay: { kind: 'gross' },
  };
  const payment = { kind: 'after-months', months: 0 };
  const book = bookOf({ signOn: [{ id: 's', amount: '24000', payment, clawback }] });
  await openPanel(book, 'sign-on');
  await pick('Owed back', 'A share in each stretch of months');
  expect(offerIn(book).signOn?.[0]?.clawback?.reading).toEqual({
    kind: 'steps',
    steps: [
      { months: 12, portion: '1' },
      { months: 24, portion: '12/24' },
    ],
  });
  await press('Add a stretch');
  expect(offerIn(book).signOn?.[0]?.clawback?.reading).toMatchObject({ steps: { length: 3 } });
  await expectAccessible();
});
