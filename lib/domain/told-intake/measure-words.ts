import { rmdqItems, sciaticaItems, type OutcomeMeasure } from '../outcomes/measure';
import { ACTIVITY_FIELDS, activityField, tickField } from '../outcomes/measure-fields';
import type { MeasureTexts } from '../outcomes/measure-texts';
import { measureMissing } from './measure-missing';
import { FORM_FIELD } from './measure-problems';
import { measureKey, type ToldFields, type ToldForm } from './told-measures';

interface WordsOf {
  texts: MeasureTexts;
  forms: readonly ToldForm[];
}

const said = (fields: ToldFields, name: string): string => (fields[name] ?? '').trim();
const orNothing = (text: string): string => (text === '' ? '–' : text);

function activityLines(fields: ToldFields): string[] {
  return Array.from({ length: ACTIVITY_FIELDS }, (_, index) => ({
    name: said(fields, activityField(index, 'activity')),
    rating: said(fields, activityField(index, 'rating')),
  }))
    .filter(({ name, rating }) => name !== '' || rating !== '')
    .map(({ name, rating }) => `${orNothing(name)}: ${orNothing(rating)}`);
}

function tickedLines(fields: ToldFields, { texts, forms }: WordsOf): string[] {
  const form = forms.find(({ id }) => id === fields[FORM_FIELD]) ?? forms[0];
  const ticked = rmdqItems.flatMap((item, index) =>
    said(fields, tickField(item)) === '' ? [] : [`${index + 1}. ${form?.lines[index] ?? ''}`],
  );
  const isRead = said(fields, 'finished') !== '';
  return isRead ? [...ticked, texts.ticks.finished] : ticked;
}

const painLines = (fields: ToldFields, { texts }: WordsOf): string[] =>
  (['now', 'worst', 'average'] as const)
    .filter((part) => said(fields, part) !== '')
    .map((part) => `${texts.pain[part]}: ${said(fields, part)}`);

const sciaticaLines = (fields: ToldFields, { texts }: WordsOf): string[] =>
  sciaticaItems
    .filter((item) => said(fields, item) !== '')
    .map((item) => `${texts.sciatica[item]}: ${said(fields, item)}`);

/** The one answer of the measures that have one question. */
function oneLine(measure: OutcomeMeasure, fields: ToldFields, { texts }: WordsOf): string[] {
  const [value = ''] = Object.values(fields).map((text) => text.trim());
  if (value === '') return [];
  if (measure === 'body_chart') return [value === 'yes' ? texts.belowKnee.yes : texts.belowKnee.no];
  const isMinutes = measure === 'sitting_tolerance' || measure === 'walking_tolerance';
  return [isMinutes ? `${value} ${texts.minutes.toLowerCase()}` : value.replace('-', '−')];
}

/** What was answered to a measure in the words of the client's language, one thing a line; empty: nothing. */
export function measureLinesTold(
  measure: OutcomeMeasure,
  fields: ToldFields,
  words: WordsOf,
): string[] {
  switch (measure) {
    case 'psfs':
      return activityLines(fields);
    case 'rmdq_24':
      return tickedLines(fields, words);
    case 'sciatica_bothersomeness':
    case 'sciatica_frequency':
      return sciaticaLines(fields, words);
    case 'nprs_back':
    case 'nprs_leg':
      return painLines(fields, words);
    default:
      return oneLine(measure, fields, words);
  }
}

/** Whether anything was answered: which sentences were shown is no answer. */
export function isMeasureBegun(fields: ToldFields): boolean {
  return Object.entries(fields).some(([name, value]) => name !== FORM_FIELD && value.trim() !== '');
}

/** What is frozen of the measures: as they were asked, with what was answered, also where that is no score. */
export function frozenMeasures(
  asked: readonly OutcomeMeasure[],
  fieldsOf: (measure: OutcomeMeasure) => ToldFields,
  words: WordsOf & { notAnswered: string; unfinished: string },
): { id: string; question: string; answer: string }[] {
  return asked.map((measure) => {
    const fields = fieldsOf(measure);
    const lines = measureLinesTold(measure, fields, words);
    const isWhole = measureMissing(measure, fields).length === 0;
    const answer = lines.length === 0 ? words.notAnswered : lines.join('; ');
    const note = lines.length === 0 || isWhole ? '' : ` (${words.unfinished})`;
    return { id: measureKey(measure), question: words.texts.asks[measure], answer: answer + note };
  });
}
