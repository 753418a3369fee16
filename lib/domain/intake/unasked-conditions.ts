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

const answered = (answer: 'yes' | 'no') => ({ answer, details: null, sites: [], note: '' });

/**
 * "None of these": everything of the group that has no answer yet is answered no. What is ticked stays, and what the
 * client's medicines raise is there.
 */
export function noneOfTheOthers(
  group: Group,
  given: Given,
  raised: ReadonlySet<ContraindicationId> = new Set(),
): Given {
  const added = unaskedIn(group, given).map((id) => [id, answered(raised.has(id) ? 'yes' : 'no')]);
  return { ...given, ...Object.fromEntries(added) };
}

/** The conditions agree with the medicines: what a medicine raises is no "no". What nobody has answered stays open. */
export function agreeWithMedicines(given: Given, raised: Iterable<ContraindicationId>): Given {
  const said = [...raised].filter((id) => given[id]?.answer === 'no');
  if (said.length === 0) return given;
  return { ...given, ...Object.fromEntries(said.map((id) => [id, answered('yes')])) };
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
