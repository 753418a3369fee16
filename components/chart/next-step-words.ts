import type { Permission } from '@/lib/domain/practice/permissions';
import type { NextStep } from '@/lib/domain/practice/chart-state';

export interface NextStepWords {
  label: string;
  /** Why this is next. */
  note: string;
  /** Whoever may not do it is not offered it. */
  needs: Permission;
}

/** The one obvious action, in words. */
export const nextStepWords: Record<NextStep, NextStepWords> = {
  start_intake: {
    label: 'Start the intake',
    note: 'About 15 minutes. It is saved as you type.',
    needs: 'write_intake',
  },
  finish_intake: {
    label: 'Finish the intake',
    note: 'It is not signed yet, so nothing can be planned.',
    needs: 'write_intake',
  },
  finish_correction: {
    label: 'Finish the correction',
    note: 'The signed intake counts until you sign this one.',
    needs: 'write_intake',
  },
  ask_full_history: {
    label: 'Ask the full health history again',
    note: 'Something is new, or it was six weeks. The short questions are not enough.',
    needs: 'write_intake',
  },
  ask_today: {
    label: 'Ask today’s questions',
    note: 'Twelve before every session, and what is new. About a minute.',
    needs: 'write_intake',
  },
  act_on_emergency: {
    label: 'What to do now',
    note: 'Planning is shut until this is settled.',
    needs: 'read_chart',
  },
  screen: {
    label: 'Screen again',
    note: 'Today’s rules and dates give another answer than the stored screening.',
    needs: 'record_decision',
  },
  resolve_block: {
    label: 'See what blocks the session',
    note: 'It names what would lift the block.',
    needs: 'read_chart',
  },
  decide: {
    label: 'Decide on the findings',
    note: 'Each finding needs your decision before a plan is confirmed.',
    needs: 'record_decision',
  },
  draft_plan: {
    label: 'Draft a session plan',
    note: 'Inside the limits, for the minutes you have.',
    needs: 'write_plan',
  },
  confirm_plan: {
    label: 'Check and confirm the plan',
    note: 'The plan is a draft.',
    needs: 'write_plan',
  },
  start_session: {
    label: 'Start the session',
    note: 'The plan is confirmed.',
    needs: 'write_session_record',
  },
  sign_record: {
    label: 'Finish the session record',
    note: 'It is not signed yet.',
    needs: 'write_session_record',
  },
  choose_home_care: {
    label: 'Choose home care',
    note: 'From the items that the limits allow.',
    needs: 'write_home_care',
  },
  plan_next_session: {
    label: 'Plan the next session',
    note: 'All six steps of the last visit are done.',
    needs: 'write_plan',
  },
};
