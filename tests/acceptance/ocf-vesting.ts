import type { VestingStatement } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { AllocationType } from '#lib/engine/equity/vesting/allocation.ts';
import type { DayOfMonthRule, PeriodType } from '#lib/engine/equity/vesting/day-of-month.ts';
import type {
  ConditionAmount,
  ConditionTrigger,
  VestingCondition,
} from '#lib/engine/equity/vesting/vesting-condition.ts';
import { parseRatio, type RatioString } from '#lib/engine/money/decimal-string.ts';
import { ratio } from '#lib/engine/money/ratio.ts';

/*
 * What the file of vesting vectors holds, in the Open Cap Table Format's words, and the same in the engine's.
 */

export interface OcfPortion {
  numerator: RatioString;
  denominator: RatioString;
  remainder?: boolean;
}

export interface OcfCondition {
  id: string;
  portion?: OcfPortion;
  quantity?: RatioString;
  trigger:
    | { type: 'VESTING_START_DATE' | 'VESTING_EVENT' }
    | { type: 'VESTING_SCHEDULE_ABSOLUTE'; date: PlainDate }
    | {
        type: 'VESTING_SCHEDULE_RELATIVE';
        period: {
          length: number;
          type: 'DAYS' | 'MONTHS';
          occurrences: number;
          day_of_month: DayOfMonthRule;
        };
        relative_to_condition_id: string;
      };
  next_condition_ids: string[];
}

export interface OcfStatement {
  percentage: RatioString;
  occurrences?: number;
  period?: number;
  period_type?: PeriodType;
  cliff?: { length: number; period_type: PeriodType; percentage: RatioString };
  event_id?: string;
  anchor?: 'EVENT';
}

export interface Shares {
  shares: RatioString;
}

export interface Grid {
  vesting_start: PlainDate;
  grant_date?: PlainDate;
  quantity: RatioString;
  installments: number;
  period: number;
  period_type: PeriodType;
  cliff_installment?: number;
  allocation_type?: AllocationType;
  day_of_month?: DayOfMonthRule;
}

export interface Dated extends Shares {
  date: PlainDate;
}

export type Vector = { id: string } & (
  | {
      model: 'statement_schedule' | 'statement_schedule_event_anchor';
      input: {
        quantity: RatioString;
        vesting_start: PlainDate | null;
        grant_date: PlainDate | null;
        allocation_type: AllocationType;
        day_of_month: DayOfMonthRule;
        statements: OcfStatement[];
        events: Record<string, PlainDate>;
      };
      expected: Dated[];
    }
  | {
      model: 'installment_split';
      input: {
        quantity: RatioString;
        installments: number;
        allocation_type: AllocationType;
        cliff_installment?: number;
      };
      expected: (Shares & { index: number })[];
    }
  | {
      model: 'ratio_split';
      input: { quantity: string; ratios: number[] };
      expected: (Shares & { index: number })[];
    }
  | {
      model: 'condition_graph';
      input: {
        quantity: RatioString;
        grant_date: PlainDate;
        allocation_type: AllocationType;
        vesting_conditions: OcfCondition[];
        transactions: {
          type: 'TX_VESTING_START' | 'TX_VESTING_EVENT';
          condition_id: string;
          date: PlainDate;
        }[];
      };
      expected: Dated[];
    }
  | {
      model: 'explicit_vestings';
      input: { quantity: RatioString; explicit_vestings: { date: PlainDate; amount: RatioString }[] };
      expected: Dated[];
    }
  | { model: 'grid'; input: Grid; expected: Dated[] }
  | {
      model: 'as_of';
      input: { as_of: PlainDate; rounding?: string } & (
        | Grid
        | {
            quantity: RatioString;
            vesting_start: PlainDate;
            tranches: { at_month: number; percentage: RatioString }[];
          }
      );
      expected: { as_of: PlainDate; vested: RatioString }[];
    }
  | {
      model: 'date_step';
      input: { start: PlainDate; units: number; period_type: PeriodType };
      expected: { date: PlainDate }[];
    }
  | {
      model: 'date_step_series';
      input: { start: PlainDate; months: number[]; day_of_month: DayOfMonthRule };
      expected: { date: PlainDate }[];
    }
  | {
      model: 'portion';
      input: OcfPortion & { granted: RatioString; already_vested: RatioString };
      expected: Shares[];
    }
);

/** The document's statement for OCF's: one with an event and no schedule is a milestone, met at the event. */
export function statementOf(ocf: OcfStatement): VestingStatement {
  const milestone = ocf.occurrences === undefined;
  return {
    portion: ocf.percentage,
    occurrences: ocf.occurrences ?? 1,
    period: ocf.period ?? 0,
    periodType: ocf.period_type ?? 'MONTHS',
    ...(ocf.cliff && {
      cliff: {
        length: ocf.cliff.length,
        periodType: ocf.cliff.period_type,
        portion: ocf.cliff.percentage,
      },
    }),
    ...(ocf.event_id !== undefined && {
      event: { name: ocf.event_id, anchor: milestone || ocf.anchor === 'EVENT' ? 'event' : 'start' },
    }),
  };
}

export function amountOf({ portion, quantity }: Pick<OcfCondition, 'portion' | 'quantity'>): ConditionAmount {
  if (portion === undefined)
    return { kind: 'quantity', quantity: parseRatio(quantity ?? ('0' as RatioString)) };
  const share = ratio(BigInt(portion.numerator), BigInt(portion.denominator));
  return { kind: portion.remainder ? 'portion-of-remainder' : 'portion-of-grant', portion: share };
}

export function triggerOf({ trigger }: OcfCondition): ConditionTrigger {
  switch (trigger.type) {
    case 'VESTING_START_DATE':
      return { kind: 'vesting-start' };
    case 'VESTING_EVENT':
      return { kind: 'event' };
    case 'VESTING_SCHEDULE_ABSOLUTE':
      return { kind: 'absolute', date: trigger.date };
    case 'VESTING_SCHEDULE_RELATIVE': {
      const { length, type, occurrences, day_of_month: dayOfMonth } = trigger.period;
      return {
        kind: 'relative',
        to: trigger.relative_to_condition_id,
        period: type === 'DAYS' ? { type, length, occurrences } : { type, length, occurrences, dayOfMonth },
      };
    }
  }
}

export function conditionOf(ocf: OcfCondition): VestingCondition {
  return { id: ocf.id, amount: amountOf(ocf), trigger: triggerOf(ocf), next: ocf.next_condition_ids };
}
