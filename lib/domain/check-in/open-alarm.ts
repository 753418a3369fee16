import type { Alarm } from './check-in';

interface Told {
  alarm: Alarm | null;
  /** Null while nobody at the practice has dealt with it. */
  answer: object | null;
}

/** The worst danger sign that a client told and nobody has dealt with; null: none. */
export function worstOpenAlarm(told: readonly Told[]): Alarm | null {
  const open = told.flatMap(({ alarm, answer }) => (answer === null && alarm ? [alarm] : []));
  if (open.includes('emergency')) return 'emergency';
  return open.length > 0 ? 'urgent' : null;
}
