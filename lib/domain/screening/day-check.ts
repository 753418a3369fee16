import { daysBetween, type IsoDate } from '../shared/iso-date';
import { newsIn, type DayShortScreen, type NewsFact } from './short-screen';

/** After so many days without a session or a full form, the full health history is asked again (spec §2: 6 weeks). */
export const FULL_HISTORY_GAP_DAYS = 42;

/** Why the full health history has to be asked again. */
export type FullHistoryReason = NewsFact | 'gap';

/**
 * What holds of today's questions. `done`: asked today, by the short screen or by an intake signed today. `missing`: the
 * short screen is to be asked. `ask_full_history`: only a newly signed intake will do, for these reasons.
 */
export type DayCheck =
  | { state: 'done'; by: 'intake' | 'short_screen' }
  | { state: 'missing' }
  | { state: 'ask_full_history'; because: FullHistoryReason[] };

export interface DayCheckFacts {
  /** The practice's own calendar day: a check holds for that day alone. */
  today: IsoDate;
  /** Day on which the intake that counts was signed. */
  signedOn: IsoDate;
  /** Day of the last signed session; null before the first. */
  lastSessionOn: IsoDate | null;
  /** Those that count with that intake. */
  shortScreens: readonly DayShortScreen[];
}

/** Whether so long has passed since the last session and the last signed intake that the next intake begins a new course. */
export function isLongAgo({
  today,
  signedOn,
  lastSessionOn,
}: Pick<DayCheckFacts, 'today' | 'signedOn' | 'lastSessionOn'>): boolean {
  const last = lastSessionOn !== null && lastSessionOn > signedOn ? lastSessionOn : signedOn;
  return daysBetween(last, today) >= FULL_HISTORY_GAP_DAYS;
}

/**
 * Whether a session may begin as far as today's questions go (spec §2: the starred questions before every session, the
 * full form after a gap of six weeks and whenever one of the facts is new). Something new stays until an intake is signed
 * that was begun after it; a clear answer holds for its own day only.
 */
export function dayCheck(facts: DayCheckFacts): DayCheck {
  const { today, signedOn, shortScreens } = facts;
  const because: FullHistoryReason[] = [
    ...newsIn(shortScreens),
    ...(isLongAgo(facts) ? (['gap'] as const) : []),
  ];
  if (because.length > 0) return { state: 'ask_full_history', because };
  if (shortScreens.some(({ day }) => day === today)) return { state: 'done', by: 'short_screen' };
  return signedOn === today ? { state: 'done', by: 'intake' } : { state: 'missing' };
}
