import { TrainingNotice } from '@/components/people/training-notice';
import { causeTrainings } from '@/lib/content/cause-trainings';
import { findPerson, listTrained } from '@/lib/data/people';
import type { PracticeScope } from '@/lib/data/scope';
import type { SuspectedCause } from '@/lib/domain/intake/suspected-cause';

interface TrainingNeededProps {
  scope: PracticeScope;
  causes: readonly { cause: SuspectedCause }[];
}

/** What further training this client's suspected causes ask for; nothing where they ask for none. */
export async function TrainingNeeded({ scope, causes }: TrainingNeededProps) {
  const needed = causeTrainings.filter(({ cause }) => causes.some((one) => one.cause === cause));
  if (needed.length === 0) return null;
  const me = await findPerson(scope, scope.accountId);
  const notices = await Promise.all(
    needed.map(async ({ training }) => ({
      training,
      trained: await listTrained(scope, training),
      isMine: me?.trainings.includes(training) ?? false,
    })),
  );
  return notices.map((notice) => <TrainingNotice key={notice.training} {...notice} />);
}
