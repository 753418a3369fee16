import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import type { MeasureTexts } from '@/lib/domain/outcomes/measure-texts';

export interface MeasureFieldsProps {
  measure: OutcomeMeasure;
  /** In the client's language. */
  texts: MeasureTexts;
  /** What stands in the fields, by their names (`measure-fields.ts`). */
  values?: Readonly<Record<string, string>> | undefined;
  /** The message at a field. */
  errorAt?: ((field: string) => string | undefined) | undefined;
  /** The client's own activities, in the words of the first time: they are rated again, not named. */
  activities?: readonly string[] | undefined;
  /** How many activities there is room for, while they are named; left out: as many as the instrument takes. */
  activityCount?: number | undefined;
  /** The exact sentences of a questionnaire, as the practice has entered them. */
  sentences?: readonly string[] | undefined;
  /** Their language, where it is not that of the questions. */
  sentencesLang?: string | undefined;
  /** The day that the client compares with, in words. */
  since?: string | undefined;
  /** Every change, for a page that keeps a draft. */
  onChange?: ((name: string, value: string) => void) | undefined;
}
