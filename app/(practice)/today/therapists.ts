import type { Therapist } from '@/components/appointments/appointment-fields';
import type { Member } from '@/lib/access/require-member';
import { listPeople } from '@/lib/data/people';

/** Whom an appointment can be with, and who is chosen first: the asker, where they treat. */
export async function readTherapists({
  scope,
}: Member): Promise<{ therapists: Therapist[]; chosen: string }> {
  const people = await listPeople(scope);
  const therapists = people
    .filter(({ role }) => role === 'owner' || role === 'therapist')
    .map(({ accountId, name }) => ({ id: accountId, name }));
  const own = therapists.find(({ id }) => id === scope.accountId);
  return { therapists, chosen: (own ?? therapists[0])?.id ?? '' };
}
