import { ACTIVITY_FIELDS, activityField } from '@/lib/domain/outcomes/measure-fields';
import { FORM_FIELD } from '@/lib/domain/told-intake/measure-problems';
import type { ToldFields, ToldForm } from '@/lib/domain/told-intake/told-measures';

/** As many as the instrument needs stand there from the start. */
const ACTIVITIES_FIRST = 3;

/** How many activities stand on the page: three, those that were named before, and those that were added here. */
export function activityCount(
  fields: ToldFields,
  added: number,
): { shown: number; isFull: boolean } {
  const last = Array.from({ length: ACTIVITY_FIELDS }, (_, index) => index).findLast((index) =>
    (['activity', 'rating'] as const).some((part) => fields[activityField(index, part)]),
  );
  const used = Math.max(ACTIVITIES_FIRST, (last ?? -1) + 1);
  const shown = Math.min(ACTIVITY_FIELDS, Math.max(used, ACTIVITIES_FIRST + added));
  return { shown, isFull: shown === ACTIVITY_FIELDS };
}

interface Put {
  name: string;
  value: string;
  /** The words of the last time: they go along with the number that is given to them now. */
  activities: readonly string[];
  form: ToldForm | null;
}

/**
 * The fields with another answer. A field that is emptied is left out. What the answer was given to stands beside it: the
 * activity in its words, the sentences by their version.
 */
export function putField(fields: ToldFields, { name, value, activities, form }: Put): ToldFields {
  const rest = Object.entries(fields).filter(([field]) => field !== name);
  const same = activities.findIndex((_, index) => activityField(index, 'rating') === name);
  const words = activities[same];
  return {
    ...Object.fromEntries(rest),
    ...(value !== '' && { [name]: value }),
    ...(words !== undefined && { [activityField(same, 'activity')]: words }),
    ...(form && { [FORM_FIELD]: form.id }),
  };
}
