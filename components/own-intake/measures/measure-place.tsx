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

import type { OwnIntakeDraft } from '../use-own-intake';
import { SEND } from '../use-place';
import type { IntakePageProps } from '../intake-props';
import { MeasureStep } from './measure-step';

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

interface MeasureAtProps extends Pick<IntakePageProps, 'languages' | 'language'> {
  places: MeasurePlaces;
  at: string;
  draft: Pick<OwnIntakeDraft, 'value' | 'answer' | 'contested'>;
  go: (place: string) => void;
  /** The last section of the health questions, and the sending. */
  before: string;
  after: string;
}

/** The page of one measure; nothing where the place is none. */
export function MeasureAt({ places, at, draft, go, before, after, ...rest }: MeasureAtProps) {
  const number = measureNumber(places, at);
  const measure = places.measures[number - 1];
  if (measure === undefined) return null;
  const placeOf = (index: number, end: string): string => {
    const one = places.measures[index];
    return one === undefined ? end : measureKey(one);
  };
  return (
    <MeasureStep
      {...rest}
      // What another device has answered stands here only in a new form.
      key={`${measure}-${draft.contested.length}`}
      {...{ measure, number, toAsk: places.toAsk, all: places.measures.length }}
      isEnd={number === places.measures.length && after === SEND}
      fields={toldFields(draft.value, measure)}
      onAnswer={(fields) =>
        draft.answer(
          measureKey(measure),
          isMeasureBegun(fields) ? { kind: 'measure', fields } : undefined,
        )
      }
      back={() => go(placeOf(number - 2, before))}
      next={() => go(placeOf(number, after))}
      stop={() => go(after)}
    />
  );
}
