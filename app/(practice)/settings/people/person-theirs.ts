import { differingWords } from '@/app/(practice)/part-words';
import type { FormValues } from '@/components/drafts/draft-form';
import type { Theirs } from '@/components/drafts/draft-saved';
import { roleWords, trainingWords } from '@/components/people/role-words';
import type { Member } from '@/lib/access/require-member';
import { findPerson, type PersonChange } from '@/lib/data/people';

type Kept = Pick<PersonChange, 'role' | 'licence' | 'trainings'>;

const NONE = 'None';

const worded = ({ role, licence, trainings }: Kept) => [
  { path: 'role', question: 'What they do here', answer: roleWords[role].name },
  { path: 'licence', question: 'Licence', answer: licence || NONE },
  {
    path: 'trainings',
    question: 'Further training',
    answer: trainings.map((one) => trainingWords[one]).join(', ') || NONE,
  },
];

/** A person as the form holds them. */
export const personValues = ({ role, licence, trainings }: Kept): FormValues => ({
  role,
  licence,
  trainings: trainings.join(','),
});

/** The person as another owner has saved them meanwhile, and what was sent beside it, in words. */
export async function personTheirs(
  { scope }: Member,
  sent: Kept & { accountId: string },
): Promise<Theirs | undefined> {
  const person = await findPerson(scope, sent.accountId);
  if (!person) return undefined;
  return {
    version: person.version,
    savedAt: '',
    parts: personValues(person),
    words: differingWords(worded(sent), worded(person)),
  };
}
