import type { Region } from '@/lib/domain/anatomy/region';
import type {
  ToldCondition,
  ToldPlaces,
  ToldRating,
  ToldTell,
  ToldWhen,
  ToldWords as ToldFreeWords,
} from '@/lib/domain/told-intake/told-question';
import type { RedFlagId } from '@/lib/domain/screening/red-flag';

interface OptionFacts {
  id: string;
  tells: readonly ToldTell[];
}

interface Common {
  id: string;
  when?: ToldCondition;
  isPrivate?: true;
  isOptional?: true;
}

/** A question without its words: what it asks for and what its answer says, the same in every language. */
export type QuestionFacts = Common &
  (
    | { kind: 'choice'; options: readonly OptionFacts[] }
    | {
        kind: 'several';
        options: readonly OptionFacts[];
        noneTells?: readonly ToldTell[];
        /** Habits and lists: a tick is a tick. */
        isCertain?: true;
      }
    | { kind: 'flag'; flag: RedFlagId }
    | ({ kind: 'rating' } & Pick<ToldRating, 'tells'>)
    | ({ kind: 'when' } & Pick<ToldWhen, 'tells' | 'units'>)
    | ({ kind: 'words' } & Pick<ToldFreeWords, 'max' | 'tells'>)
    | ({ kind: 'places'; regions?: readonly Region[] } & Pick<ToldPlaces, 'asks' | 'tells'>)
    | { kind: 'medicines' }
    | { kind: 'due_date' }
  );

export interface SectionFacts {
  id: string;
  questions: readonly QuestionFacts[];
}

/** The words of one question in one language. */
export interface QuestionWords {
  ask: string;
  hint?: string;
  /** Lines of a list below it. */
  points?: readonly string[];
  /** "None of these", where it is said in another way here. */
  none?: string;
  /** "It has not", where it may never have happened. */
  never?: string;
  /** "Nowhere", or "I cannot say where". */
  nowhere?: string;
  /** The ends of 0 to 10. */
  low?: string;
  high?: string;
  options?: Readonly<Record<string, string>>;
}

type OptionWords<One> = One extends { options: readonly { id: infer Id extends string }[] }
  ? { options: Readonly<Record<Id, string>> }
  : unknown;

/** The words of every question and section of these facts: one left out does not compile. */
export type WordsOf<Sections extends readonly SectionFacts[]> = {
  sections: Readonly<Record<Sections[number]['id'], { title: string; lead?: string }>>;
  questions: {
    readonly [One in Sections[number]['questions'][number] as One['id']]: Omit<
      QuestionWords,
      'options'
    > &
      OptionWords<One>;
  };
};
