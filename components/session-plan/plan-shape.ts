import type { DraftShape } from '@/components/drafts/draft-view';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';

/** A plan's length and phases belong together, and so do its lines, whose order is part of them. */
export const planShape: DraftShape<SessionPlan> = {
  split: ({ lines, ...time }) => ({ time, lines }),
  join: ({ time, lines }) => ({ ...(time as object), lines }) as SessionPlan,
};
