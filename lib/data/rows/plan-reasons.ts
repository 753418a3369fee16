import { z } from 'zod';

import type { KeyHolder } from '@/lib/data/rows/client-key';
import { openJson, sealJson } from '@/lib/data/rows/sealed-text';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';

/** The reasons of a plan as its one sealed text holds them: of the whole, and of lines by their place from 0. */
const reasonsSchema = z.strictObject({
  longer: z.string().exactOptional(),
  lines: z.array(z.tuple([z.number().int().min(0), z.string()])),
});
type Reasons = z.infer<typeof reasonsSchema>;

/** Every reason of a plan, the whole first. */
function reasonsOf({ longerBecause, lines }: SessionPlan): Reasons {
  return {
    ...(longerBecause !== undefined && { longer: longerBecause }),
    lines: lines.flatMap(({ reason }, place): [number, string][] =>
      reason === undefined ? [] : [[place, reason]],
    ),
  };
}

const hasNone = ({ longer, lines }: Reasons): boolean => longer === undefined && lines.length === 0;

/** The column of a plan's reasons; null where it has none. */
export function reasonsColumn(client: KeyHolder, plan: SessionPlan): string | null {
  const reasons = reasonsOf(plan);
  return hasNone(reasons) ? null : sealJson(client, 'session_plan.reasons', reasons);
}

/** What the column says, for the whole and for each line. */
export function openReasons(
  client: KeyHolder,
  stored: string | null,
): {
  whole: Pick<SessionPlan, 'longerBecause'>;
  ofLine: (place: number) => Pick<PlanLine, 'reason'>;
} {
  if (stored === null) return { whole: {}, ofLine: () => ({}) };
  const { longer, lines } = reasonsSchema.parse(openJson(client, 'session_plan.reasons', stored));
  const byPlace = new Map(lines);
  return {
    whole: longer === undefined ? {} : { longerBecause: longer },
    ofLine: (place) => {
      const reason = byPlace.get(place);
      return reason === undefined ? {} : { reason };
    },
  };
}
