import type { Region } from '../anatomy/region';
import type { MarkSide } from '../anatomy/side';
import type { SymptomKind } from '../intake/intake-answers.schema';
import type { AgoUnit } from '../intake/time-ago';
import type { Answer } from '../shared/clinical-case';
import type { IsoDate } from '../shared/iso-date';
import type { ToldConsents } from './told-consent-answer';

/** A mark of the body chart; left and right are the client's own. */
export interface ToldMark {
  region: Region;
  side: MarkSide;
  /** 0–10; null: not said, and always null where only the place is asked. */
  pain: number | null;
  kinds: readonly SymptomKind[];
}

/** The answer to one question, by its kind. Half an answer (a tick, no mark yet) is an answer that `missingIn` names. */
export type ToldAnswer =
  | { kind: 'choice'; option: string }
  /** `isNone`: "none of these" was tapped. Ticks and `isNone` never stand together. */
  | { kind: 'several'; isNone: boolean; ticked: Readonly<Record<string, 'yes' | 'not_sure'>> }
  | { kind: 'flag'; answer: Answer }
  | { kind: 'rating'; value: number }
  /**
   * `date` is the calendar day, worked out on the day of the answer (`dateAgo`), so that "3 days ago" stays that day.
   * Null with `isUnknown`: the client does not know; null without: it never happened.
   */
  | {
      kind: 'when';
      date: IsoDate | null;
      isUnknown: boolean;
      said: { unit: AgoUnit; count: number } | null;
    }
  | { kind: 'words'; text: string }
  /** `isNowhere`: said that there is none, or (site) that the client cannot say where. */
  | { kind: 'places'; marks: readonly ToldMark[]; isNowhere: boolean; elsewhere: string }
  | { kind: 'medicines'; isNone: boolean; ids: readonly string[]; other: string }
  /** Null: the client does not know the date. */
  | { kind: 'due_date'; date: IsoDate | null }
  /** No answer to a question: the client calls the tap behind a danger sign a wrong one (`wrongTapId`). */
  | { kind: 'wrong_tap' }
  /** No question of the intake: what stands in the fields of an outcome measure (`told-measures.ts`), half of it too. */
  | { kind: 'measure'; fields: Readonly<Record<string, string>> }
  /** Under names of their own (`consentPart`); no question has this kind. */
  | ToldConsents;

/** Answers by the id of their question. A question that is not here has not been answered: none has a default. */
export type ToldAnswers = Readonly<Record<string, ToldAnswer>>;
