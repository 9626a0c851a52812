import { describe, expect, test } from 'vitest';
import { leaveOutput } from '../../src/cli/output/leave.ts';
import { example, parley } from './parley.ts';

const FILE = example('current-job-and-two-offers.json');

async function jsonOf(words: readonly string[]) {
  const { status, stdout, stderr } = await parley(['leave', FILE, ...words, '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return leaveOutput.parse(JSON.parse(stdout));
}

describe('parley leave --json', () => {
  test('tells of one offer on one day, by the chosen reading or by all', async () => {
    // Sign-on of 30,000 owed back by the day over 12 months from 2027-03-01: 182 of 366 days are left.
    const { offers } = await jsonOf(['--on', '2027-08-31', '--offer', 'Fennick Health', '--all-readings']);
    const [fennick] = offers;
    expect(offers).toHaveLength(1);
    expect(fennick?.leaving).toMatchObject({
      ending: 'voluntary',
      monthsServed: 6,
      figures: { 'owed-back': '14918.03', 'cash-received': '121600.00', 'cash-kept': '106681.97' },
    });
    expect(fennick?.leaving?.clawbacks[0]?.readings.map(({ kind, owed }) => [kind, owed])).toEqual([
      ['by-day', '14918.03'],
      ['full', '30000.00'],
      ['by-full-month', '15000.00'],
      // 30,000 × (1 − 6 × 8.33%)
      ['percent-per-full-month', '15006.00'],
    ]);
    expect(fennick?.makeWhole).toBeNull();
  });

  test('owes nothing back when laid off, and gives what was asked for by month', async () => {
    const { offers, way } = await jsonOf(['--months', '0-60', '--way', 'laid-off', '--offer', 'Lindqvale']);
    expect(way).toBe('laid-off');
    const [lindqvale] = offers;
    expect(lindqvale?.leaving).toBeNull();
    expect(lindqvale?.months?.map(({ month }) => month)).toEqual(Array.from({ length: 61 }, (_, i) => i));
    expect(lindqvale?.months?.every(({ figures }) => figures['owed-back'] === '0.00')).toBe(true);
  });

  test('gives make-whole and staying for the current job', async () => {
    const { offers } = await jsonOf(['--on', '2027-02-28', '--offer', 'Brackwater Analytics']);
    const [job] = offers;
    expect(job?.makeWhole?.map(({ within }) => within)).toEqual([12, 24, 'all']);
    for (const whole of job?.makeWhole ?? []) {
      const cents = (name: 'unvested' | 'earned-bonus' | 'unvested-match' | 'owed-back' | 'sum'): bigint =>
        BigInt(whole[name].replace('.', ''));
      expect(cents('unvested') + cents('earned-bonus') + cents('unvested-match') + cents('owed-back')).toBe(
        cents('sum'),
      );
    }
    expect(job?.staying?.map(({ company }) => company)).toEqual(['Fennick Health', 'Lindqvale']);
  });
});

test('a day before the first day of work ends with status 2', async () => {
  expect(await parley(['leave', FILE, '--on', '2027-02-28', '--offer', 'Fennick Health'])).toEqual({
    status: 2,
    stdout: '',
    stderr:
      '--on: found "2027-02-28"; expected a day on or after the first day of work at Fennick Health, 2027-03-01 (Mar 1, 2027)\n',
  });
});

test('text has the same figures, and says that they are before tax', async () => {
  const { status, stdout } = await parley(['leave', FILE, '--on', '2027-08-31', '--offer', 'Fennick Health']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Owed back\s+−\$14,918\.03/);
  expect(stdout).toContain('All figures before tax.');
});
