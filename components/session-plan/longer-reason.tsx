'use client';

import { inWords, type ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { handsOnMinutes } from '@/lib/domain/session-plan/time-frame';

import { ReasonField } from './reason-field';
import type { ChangePlan } from './use-plan-history';

interface LongerReasonProps {
  plan: SessionPlan;
  facts: ChoiceFacts;
  change: ChangePlan;
}

/** Asks why, where the hands-on time lies above its usual cap and a range lets a reason open it; else nothing. */
export function LongerReason({ plan, facts, change }: LongerReasonProps) {
  const { handsOnMinutesMax, minutesBecause, byNote } = facts.limits;
  const hands = handsOnMinutes(plan.phases);
  const top = byNote?.handsOnMinutesMax ?? 0;
  if (handsOnMinutesMax === null || hands <= handsOnMinutesMax || hands > top) return null;
  return (
    <ReasonField
      name="longerBecause"
      label={`Why ${hands} minutes of hands-on time`}
      without={`${handsOnMinutesMax} without a reason: ${inWords(minutesBecause, facts)}`}
      value={plan.longerBecause}
      onChange={(longerBecause) =>
        change((before) => ({ ...before, longerBecause }), 'reason of the minutes')
      }
    />
  );
}
