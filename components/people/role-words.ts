import type { Role } from '@/lib/domain/practice/permissions';
import type { Training } from '@/lib/domain/practice/training';

/** What a role is called, and what it means, where somebody chooses it. */
export const roleWords: Record<Role, { name: string; does: string }> = {
  owner: {
    name: 'Owner and therapist',
    does: 'Treats, runs the practice, invites people, reads who has looked at what.',
  },
  therapist: { name: 'Therapist', does: 'Treats: from the intake to the sheet.' },
  front_desk: {
    name: 'Front desk',
    does: 'Keeps contact data and prints issued sheets. Sees no clinical text.',
  },
  reviewer: {
    name: 'Reviewer',
    does: 'Reads charts and signs content as reviewed. Changes nothing of a client.',
  },
};

export const roleOptions = (Object.keys(roleWords) as Role[]).map((role) => ({
  value: role,
  label: roleWords[role].name,
  hint: roleWords[role].does,
}));

export const trainingWords: Record<Training, string> = { oncology: 'Oncology massage' };
