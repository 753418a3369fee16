import type { Answer } from '../shared/clinical-case';
import type { IsoDate } from '../shared/iso-date';
import type { AskedOption } from './intake-questions';

export const NOT_RECORDED = 'Not recorded';

export const answerWords: Readonly<Record<Answer, string>> = {
  yes: 'Yes',
  no: 'No',
  not_sure: 'Not sure',
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "4 Mar 2026". */
export function dateWords(date: IsoDate | null): string {
  if (date === null) return NOT_RECORDED;
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** The label of an id; the id in words when the questions do not know it (an option of an earlier release). */
export function labelOf(options: readonly AskedOption[], id: string): string {
  return options.find((option) => option.id === id)?.label ?? id.replaceAll('_', ' ');
}

/** Yes, no, or not recorded. */
export function truthWords(value: boolean | null): string {
  if (value === null) return NOT_RECORDED;
  return value ? answerWords.yes : answerWords.no;
}

/** The labels of what was picked. */
export function listWords(options: readonly AskedOption[], ids: readonly string[]): string {
  return ids.length === 0 ? 'None' : ids.map((id) => labelOf(options, id)).join(', ');
}
