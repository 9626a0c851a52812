import type { PlainDate } from '../../calendar/plain-date.ts';
import { makeWhole, type MakeWholeWindow } from '../../leaving/make-whole.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { EvidenceCard, MakeWholePart } from './card.ts';

const PARTS: readonly MakeWholePart[] = ['unvested', 'earned-bonus', 'unvested-match', 'owed-back'];

/** The day of leaving the present job and up to when its unvested equity counts. */
export interface Resignation {
  readonly lastDay: PlainDate;
  readonly within: MakeWholeWindow;
  /** Whether being made whole is what the person negotiates for: then it is said, though it tells of the present job. */
  readonly isTheTarget: boolean;
}

/**
 * A card of what leaving the present job gives up, in reported minor units; none where it gives up nothing, or the day
 * is before the job began. Source: docs/method.md, 5, Make-whole.
 */
export function makeWholeCards(
  currentJob: Ledger | undefined,
  { lastDay, within, isTheTarget }: Resignation,
): readonly EvidenceCard[] {
  if (!currentJob || lastDay < currentJob.context.start) return [];
  const { figures } = makeWhole(currentJob, { on: lastDay, within });
  const currency = currentJob.assumptions.reportingCurrency;
  if (figures.sum.minor <= 0n) return [];
  return [
    {
      id: 'make-whole',
      claim: {
        kind: 'make-whole',
        lastDay,
        sum: { minor: figures.sum.minor, currency },
        parts: PARTS.filter((part) => figures[part].minor !== 0n).map((part) => ({
          part,
          amount: { minor: figures[part].minor, currency },
        })),
      },
      seenAs: 'credible',
      weaknesses: [{ kind: 'tells-of-present-job' }, { kind: 'counted-as-column' }],
      atStake: figures.sum.minor,
      isWeak: !isTheTarget,
    },
  ];
}
