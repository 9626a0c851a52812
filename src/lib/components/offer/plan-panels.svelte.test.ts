import { expect, test } from 'vitest';
import { bookOf, expectAccessible, offerIn, openPanel, pick, press, typeIn } from './panel-test.ts';

const BASE = { kind: 'annual', rate: '200000' };
const openBenefits = async () => {
  const book = bookOf({ base: BASE, stock: { kind: 'public', price: '100', asOf: '2027-01-04' } });
  const screen = await openPanel(book, 'benefits');
  await press('Add a benefit');
  return { book, screen };
};

test('a retirement plan is entered by keyboard, with its match and the limits of the law', async () => {
  const { book, screen } = await openBenefits();
  await pick('Kind', 'A retirement plan, such as a 401(k)');
  await typeIn('You put in', '10%');
  await pick('Eligible pay', 'Base and bonus');
  await pick('Pay is run', 'Every two weeks (26)');
  await typeIn('Opens after', '3');
  await typeIn('Already deferred', '5k');
  await pick('Higher limit', 'From 50 on');
  await typeIn('Employer puts in', '3%');
  await press('The employer matches what you put in');
  await typeIn('Adds', '100%');
  await typeIn('Up to', '3%');
  await press('Add a tier');
  await expect
    .element(screen.getByText(/limits your own contributions to \$24,500, plus \$8,000/))
    .toBeVisible();
  await screen.getByLabelText('Up to').nth(1).fill('5%');
  await typeIn('At most', '9,000');
  await pick('Match is paid', 'Made whole at the end of the year (true-up)');
  await pick('Yours to keep', 'All of it after some months');
  await typeIn('After service of', '24');
  expect(offerIn(book).benefits).toEqual([
    {
      kind: 'retirement-plan',
      id: expect.any(String) as string,
      payPeriods: 26,
      eligiblePay: 'base-and-bonus',
      waitingMonths: 3,
      contribution: '0.1',
      alreadyDeferred: '5000',
      catchUp: 'from-50',
      nonElective: '0.03',
      match: {
        tiers: [
          { rate: '1', upTo: '0.03' },
          { rate: '0.5', upTo: '0.05' },
        ],
        yearlyCap: '9000',
        paid: 'true-up',
        vesting: { kind: 'cliff', months: 24 },
      },
    },
  ]);
  await pick('Yours to keep', 'Step by step');
  await typeIn('Kept', '1/2');
  expect(offerIn(book).benefits?.[0]).toMatchObject({
    match: { vesting: { kind: 'graded', steps: [{ months: 24, portion: '1/2' }] } },
  });
  await expectAccessible();
});

test('a health savings account is entered by keyboard', async () => {
  const { book, screen } = await openBenefits();
  await pick('Kind', 'A health savings account (HSA)');
  await typeIn('Employer pays in', '1,500');
  await pick('It is paid', 'Each January 1');
  await pick('Covered is', 'A family');
  await press('You are 55 or older');
  expect(offerIn(book).benefits).toEqual([
    {
      kind: 'hsa',
      id: expect.any(String) as string,
      amount: '1500',
      paid: 'calendar-year-start',
      coverage: 'family',
      catchUp: true,
    },
  ]);
  await expect.element(screen.getByText(/\$4,400, or \$8,750 with cover for a family/)).toBeVisible();
  await expectAccessible();
});

test('a share purchase plan is entered by keyboard, and becomes another kind in one step of undo', async () => {
  const { book, screen } = await openBenefits();
  await pick('Kind', 'A share purchase plan (ESPP)');
  await typeIn('You put in', '15%');
  await typeIn('Discount', '10%');
  await press('Lookback: the price of the first day counts where it is lower');
  await typeIn('Bought every', '3');
  await typeIn('An offering has', '4');
  await typeIn('An offering starts', '2027-02-01');
  const plan = {
    kind: 'espp',
    id: expect.any(String) as string,
    qualification: 'section-423',
    discount: '0.1',
    lookback: true,
    contribution: '0.15',
    purchaseEveryMonths: 3,
    purchasesPerOffering: 4,
    offeringStart: '2027-02-01',
  };
  expect(offerIn(book).benefits).toEqual([plan]);
  await expect.element(screen.getByText(/At most \$25,000 of shares a calendar year/)).toBeVisible();
  await expectAccessible();
  await pick('Kind', 'A retirement plan, such as a 401(k)');
  expect(offerIn(book).benefits?.[0]).toMatchObject({ kind: 'retirement-plan', contribution: '0.15' });
  book.undo();
  expect(offerIn(book).benefits).toEqual([plan]);
});
