import type { RedFlag } from '../screening/red-flag';
import type { Alarm, CheckInContent } from './check-in';

/**
 * What the danger signs in something told ask for; null: nothing. A flag that the rules do not know, and one that is
 * neither emergency nor urgent, is urgent: somebody chose a danger sign. Emergency from the stop button is one.
 */
export function alarmOf(
  content: CheckInContent,
  redFlags: readonly Pick<RedFlag, 'id' | 'level'>[],
): Alarm | null {
  if (content.kind === 'done' || content.kind === 'paper_pain') return null;
  if (content.kind === 'stopped') return content.reason === 'danger' ? 'emergency' : null;
  if (content.dangers.length === 0) return null;
  const isEmergency = content.dangers.some(
    (id) => redFlags.find((flag) => flag.id === id)?.level === 'emergency',
  );
  return isEmergency ? 'emergency' : 'urgent';
}
