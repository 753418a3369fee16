import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import { isMeasureBegun } from '@/lib/domain/told-intake/measure-words';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import {
  measureKey,
  measuresNow,
  toldFields,
  type MeasuresToAsk,
} from '@/lib/domain/told-intake/told-measures';
import type { ToldSection } from '@/lib/domain/told-intake/told-question';

/** The measures that this client is asked now, and how far the page is among them. */
export interface MeasurePlaces {
  toAsk: MeasuresToAsk;
  measures: readonly OutcomeMeasure[];
}

const NOTHING: MeasuresToAsk = { measures: [], activities: [], since: null, forms: [] };

/** What is asked behind the health questions, by what they have told so far. */
export function measurePlaces(
  toAsk: MeasuresToAsk = NOTHING,
  facts: { sections: readonly ToldSection[]; answers: ToldAnswers },
): MeasurePlaces {
  return { toAsk, measures: measuresNow(toAsk, facts) };
}

/** The page of the first measure, or of the last; null where none is asked. */
export const firstMeasure = ({ measures: [first] }: MeasurePlaces): string | null =>
  first === undefined ? null : measureKey(first);
export function lastMeasure({ measures }: MeasurePlaces): string | null {
  const last = measures.at(-1);
  return last === undefined ? null : measureKey(last);
}

/** Where a page goes on whose health questions are answered: nowhere, once one of the measures was begun. */
export function measureToBegin(places: MeasurePlaces, answers: ToldAnswers): string | null {
  const isBegun = places.measures.some((one) => isMeasureBegun(toldFields(answers, one)));
  return isBegun ? null : firstMeasure(places);
}

/** Which of them stands at a place, counted from 1; 0: it is none of them. */
export const measureNumber = ({ measures }: MeasurePlaces, at: string): number =>
  measures.findIndex((measure) => measureKey(measure) === at) + 1;
