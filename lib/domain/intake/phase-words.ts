import type { Phase } from './suspected-cause';

/** What a phase is called, and how long it lasts (spec §1.1, decisions 22). */
export const phaseNames: Readonly<Record<Phase, { name: string; span: string }>> = {
  acute: { name: 'Acute', span: 'the first 3 days, or irritable' },
  subacute: { name: 'Subacute', span: 'up to 12 weeks' },
  persistent: { name: 'Persistent', span: 'longer than 12 weeks' },
};
