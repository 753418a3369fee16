import { legRegions, type Region } from '../anatomy/region';
import type { SheetLanguage } from '../home-care/sheet-language';
import { outcomeMeasures, type OutcomeMeasure } from '../outcomes/measure';
import type { IsoDate } from '../shared/iso-date';
import type { ToldAnswer, ToldAnswers } from './told-answers';
import type { ToldQuestion, ToldSection } from './told-question';

/** The exact sentences of a questionnaire in one language, as the practice has entered them. */
export interface ToldForm {
  id: string;
  language: SheetLanguage;
  lines: readonly string[];
}

/** What of the outcome measures a client is asked behind the health questions. */
export interface MeasuresToAsk {
  /** In the order of the measures; those for leg pain too, whatever the client says of it. */
  measures: readonly OutcomeMeasure[];
  /** The client's own activities in the words of the last time in this course; empty: they are named now. */
  activities: readonly string[];
  /** The day that the client compares with; null where nothing is compared. */
  since: IsoDate | null;
  /** Sentences of the Roland-Morris questionnaire, the newest of each language. */
  forms: readonly ToldForm[];
}

/** What stands in the fields of one measure, by their names (`measure-fields.ts`). */
export type ToldFields = Extract<ToldAnswer, { kind: 'measure' }>['fields'];

const PREFIX = 'measure_';

/** Under which name the answers to a measure stand among the answers of a told intake. */
export const measureKey = (measure: OutcomeMeasure): string => `${PREFIX}${measure}`;

/** The measure of such a name; null: it is a question of the intake. */
export const measureOfKey = (key: string): OutcomeMeasure | null =>
  outcomeMeasures.find((measure) => measureKey(measure) === key) ?? null;

/** What was answered to a measure, also half of it; nothing where it was left out. */
export function toldFields(answers: ToldAnswers, measure: OutcomeMeasure): ToldFields {
  const given = answers[measureKey(measure)];
  return given?.kind === 'measure' ? given.fields : {};
}

const isLeg = (region: Region): boolean => legRegions.some((one) => one === region);

type Chosen = Extract<ToldQuestion, { kind: 'choice' }>;

/** "Does it go below your knee?", answered with yes or not sure. */
const tellsBelowKnee = ({ options }: Chosen, chosen: string): boolean =>
  options.some(
    ({ id, tells }) =>
      id === chosen &&
      tells.some(
        (tell) => tell.kind === 'fact' && tell.fact === 'belowKnee' && tell.answer !== 'no',
      ),
  );

const isBodyChart = (question: ToldQuestion): boolean =>
  question.kind === 'places' && question.tells === 'places';

/** What of an answer is about a leg: a number, the marks of the body chart, or that it goes below the knee. */
function isOfLeg(question: ToldQuestion, given: ToldAnswer): boolean {
  switch (given.kind) {
    case 'rating':
      return question.kind === 'rating' && question.tells === 'leg' && given.value > 0;
    case 'places':
      return isBodyChart(question) && given.marks.some(({ region }) => isLeg(region));
    case 'choice':
      return question.kind === 'choice' && tellsBelowKnee(question, given.option);
    default:
      return false;
  }
}

/** Whether the client tells of pain in a leg: by number, below the knee, or marked on the body chart. */
export const tellsLegPain = (sections: readonly ToldSection[], answers: ToldAnswers): boolean =>
  sections
    .flatMap(({ questions }) => questions)
    .some((question) => {
      const given = answers[question.id];
      return given !== undefined && isOfLeg(question, given);
    });

/** Asked only where there is leg pain (spec §8.1). */
const FOR_LEG_PAIN: readonly OutcomeMeasure[] = ['sciatica_bothersomeness', 'sciatica_frequency'];

/** The measures that these answers ask, in their order. */
export function measuresNow(
  { measures }: Pick<MeasuresToAsk, 'measures'>,
  { sections, answers }: { sections: readonly ToldSection[]; answers: ToldAnswers },
): OutcomeMeasure[] {
  const hasLegPain = tellsLegPain(sections, answers);
  return measures.filter((measure) => hasLegPain || !FOR_LEG_PAIN.includes(measure));
}

/** The sentences that are shown: in the client's language, or in the one that the practice has; null: none at all. */
export const formFor = (
  { forms }: Pick<MeasuresToAsk, 'forms'>,
  language: SheetLanguage,
): ToldForm | null => forms.find((form) => form.language === language) ?? forms[0] ?? null;
