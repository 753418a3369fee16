import { formAgain } from '@/app/form-answer';
import type { AppointmentState } from '@/components/appointments/appointment-state';
import type { Member } from '@/lib/access/require-member';
import { listOverlaps } from '@/lib/data/appointment-overlaps';
import { overlapSeen } from '@/lib/domain/practice/overlap-seen';

import { overlapWords } from './overlap-words';

type Wanted = Parameters<typeof listOverlaps>[1];

/** Whether whoever sends it was shown what stands at this very time, and saves it all the same. */
export const isSureOf = (formData: FormData): boolean =>
  formData.get('anyway') === overlapSeen(Object.fromEntries(formData));

/** The form again, with what stands at its time: nothing was saved. */
export async function overlapsAgain(
  { scope, practice }: Member,
  { formData, wanted }: { formData: FormData; wanted: Wanted },
): Promise<AppointmentState> {
  const overlaps = await listOverlaps(scope, wanted);
  return { ...formAgain(formData, {}), overlaps: overlapWords(overlaps, practice.timeZone) };
}
