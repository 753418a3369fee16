import type { MissingAnswer } from '../intake/missing-for-signing';
import type { Answer } from '../shared/clinical-case';
import type { IsoDate } from '../shared/iso-date';
import type { RedFlag, RedFlagId } from './red-flag';

/** What asks for the full health history again, besides a long gap (spec §2). */
export const newsFacts = [
  'new_trauma',
  'pregnancy',
  'new_cancer',
  'operation',
  'fever',
  'symptoms_changed',
] as const;
export type NewsFact = (typeof newsFacts)[number];

/** Answers of the short screen before a session. A question that is not here has not been answered: none has a default. */
export interface ShortScreenAnswers {
  redFlags: Partial<Record<RedFlagId, Answer>>;
  news: Partial<Record<NewsFact, Answer>>;
}

/** The short screen of one day, as it counts: the last one of that day. */
export interface DayShortScreen {
  day: IsoDate;
  answers: ShortScreenAnswers;
}

/** What short screens have said is new, each once: "not sure" counts as yes. */
export function newsIn(shortScreens: readonly Pick<DayShortScreen, 'answers'>[]): NewsFact[] {
  const isNew = (fact: NewsFact): boolean =>
    shortScreens.some(({ answers }) => (answers.news[fact] ?? 'no') !== 'no');
  return newsFacts.filter(isNew);
}

type Asked = Pick<RedFlag, 'id' | 'starred' | 'level' | 'retired'>;

/** The red flags that are asked before every session: the starred ones, in the rule book's order (spec §2). */
export function starredFlags<Flag extends Pick<RedFlag, 'starred' | 'retired'>>(
  redFlags: readonly Flag[],
): Flag[] {
  return redFlags.filter(({ starred, retired }) => starred && retired !== true);
}

/** Whether this answer is an emergency by itself: "not sure" counts as yes for the starred questions (decisions 4). */
export function stopsAtOnce(
  { level, starred }: Pick<RedFlag, 'level' | 'starred'>,
  answer: Answer | undefined,
): boolean {
  return level === 'emergency' && (answer === 'yes' || (answer === 'not_sure' && starred));
}

/** Whether an answer is an emergency: then nothing else has to be asked before help is called. */
export function isEmergencyNow(
  redFlags: readonly Pick<RedFlag, 'id' | 'level' | 'starred'>[],
  answers: Pick<ShortScreenAnswers, 'redFlags'>,
): boolean {
  return redFlags.some((flag) => stopsAtOnce(flag, answers.redFlags[flag.id]));
}

/**
 * The questions that are still to be answered, in the order of the form. Empty when the short screen can be stored: also
 * with an emergency among the answers, which waits for no other question.
 */
export function missingForShortScreen(args: {
  answers: ShortScreenAnswers;
  redFlags: readonly Asked[];
  news: readonly { id: NewsFact }[];
}): MissingAnswer[] {
  const { answers, news } = args;
  const redFlags = starredFlags(args.redFlags);
  if (isEmergencyNow(redFlags, answers)) return [];
  const open = [
    ...redFlags
      .filter(({ id }) => answers.redFlags[id] === undefined)
      .map(({ id }) => `redFlags.${id}`),
    ...news.filter(({ id }) => answers.news[id] === undefined).map(({ id }) => `news.${id}`),
  ];
  return open.map((path) => ({ path, message: 'Choose yes, no or not sure.' }));
}

interface StoredShortScreen extends DayShortScreen {
  /** 1 for the first of its day; a correction has the next number. */
  number: number;
  createdAt: Date;
}

/**
 * The short screens that count with a signed intake, one a day, the oldest first: the last of each day, of those that
 * were asked since that intake was begun. One asked while it was being written counts too: the answers may be from before.
 */
export function countingShortScreens(
  stored: readonly StoredShortScreen[],
  intake: { createdAt: Date },
): DayShortScreen[] {
  const byDay = new Map<IsoDate, StoredShortScreen>();
  for (const one of stored) {
    const known = byDay.get(one.day);
    const isLast = known === undefined || one.number > known.number;
    if (one.createdAt >= intake.createdAt && isLast) byDay.set(one.day, one);
  }
  return [...byDay.values()]
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .map(({ day, answers }) => ({ day, answers }));
}
