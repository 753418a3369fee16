import type { Muscle } from '@/lib/domain/anatomy/muscle';

import type { SessionFacts } from './session-facts';

/** What the rule book calls a muscle. */
export const nameOfMuscle =
  ({ choices }: Pick<SessionFacts, 'choices'>) =>
  (muscle: Muscle): string =>
    choices.muscles.find(({ id }) => id === muscle)?.name ?? muscle;
