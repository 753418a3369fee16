import type { ContraindicationId } from '../screening/contraindication';
import type { IntakeAnswers } from './intake-answers.schema';
import type { MissingAnswer } from './missing-for-signing';

type Given = IntakeAnswers['contraindications'];

interface Group {
  id: string;
  title: string;
  conditions: readonly { id: ContraindicationId }[];
}

/** The conditions of a group that nobody has answered: silence is no "no". */
export function unaskedIn(group: Group, given: Given): ContraindicationId[] {
  return group.conditions.flatMap(({ id }) => (given[id] === undefined ? [id] : []));
}

/** "None of these": everything of the group that has no answer yet is answered no. What is ticked stays. */
export function noneOfTheOthers(group: Group, given: Given): Given {
  const no = { answer: 'no', details: null, sites: [], note: '' } as const;
  const added = unaskedIn(group, given).map((id) => [id, { ...no, sites: [] }] as const);
  return { ...given, ...Object.fromEntries(added) };
}

/** Groups of conditions that have not been asked through, with the path of the group (`conditions.skin`). */
export function unaskedGroups(groups: readonly Group[], given: Given): MissingAnswer[] {
  return groups
    .filter((group) => unaskedIn(group, given).length > 0)
    .map(({ id, title }) => ({
      path: `conditions.${id}`,
      message: `${title}: tick what the client has, or none of these.`,
    }));
}
