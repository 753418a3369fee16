import type { ContraindicationId } from '../screening/contraindication';
import type { MissingAnswer } from './missing-for-signing';

/** The fields of an intake in the order in which the form asks them; `conditions` are the groups of its rows. */
export const formOrder = [
  'causes',
  'affectedSide',
  'onsetDate',
  'flareDate',
  'firstEpisode',
  'seenByDoctor',
  'irritable',
  'belowKnee',
  'pain',
  'places',
  'aggravators',
  'easers',
  'riskFactors',
  'testsDone',
  'otherCare',
  'medicines',
  'pregnancy',
  'redFlags',
  'conditions',
  'contraindications',
  'consents',
  'guardian',
  'goals',
  'therapistNotes',
] as const;

interface Group {
  id: string;
  conditions: readonly { id: ContraindicationId }[];
}

/** Place of a condition's group, its rows before the end of the group, where it is asked through. */
function placeInGroups(path: string, groups: readonly Group[]): number {
  const [field, id] = path.split('.');
  return field === 'conditions'
    ? groups.findIndex((group) => group.id === id) + 0.5
    : groups.findIndex(({ conditions }) => conditions.some((one) => one.id === id));
}

function placeOf(path: string, groups: readonly Group[]): number {
  const field = path.split(/[.[]/)[0] ?? '';
  const place = formOrder.findIndex((one) => one === field);
  if (place < 0) return formOrder.length;
  const isCondition = field === 'conditions' || field === 'contraindications';
  if (!isCondition) return place;
  return formOrder.indexOf('conditions') + placeInGroups(path, groups) / (groups.length + 1);
}

/** What is missing in the order of the form, so that the first is the next question from the top. */
export function inFormOrder(
  missing: readonly MissingAnswer[],
  groups: readonly Group[],
): MissingAnswer[] {
  return missing.toSorted((one, other) => placeOf(one.path, groups) - placeOf(other.path, groups));
}
