import type { HomeItemId } from '../home-care/own-item';
import type { Flare } from '../home-care/progress-dose';
import type { IsoDate } from '../shared/iso-date';
import { addDays } from '../shared/iso-date';
import type { CheckInContent, StopReason } from './check-in';

/** What came back is read from these, the newest first. */
export interface ToldOn {
  day: IsoDate;
  content: CheckInContent;
}

/** How one item went at home. */
export interface ItemBack {
  item: HomeItemId;
  /** Done or not on each day since `since`, the earliest first, today included. */
  days: boolean[];
  /** Why it was broken off, the newest first. */
  stopped: { day: IsoDate; reason: StopReason }[];
}

/** The pain of a day: where it was, as the phone asks, and before and after the exercises, as the paper does. */
export interface PainBack {
  day: IsoDate;
  back: number | null;
  leg: number | null;
  before: number | null;
  after: number | null;
}

export interface CameBack {
  since: IsoDate;
  items: ItemBack[];
  /** One a day, the last word of it; the earliest first. */
  pain: PainBack[];
  flares: Flare[];
}

interface Args {
  told: readonly ToldOn[];
  /** The items of the sheet at home. */
  items: readonly HomeItemId[];
  /** First day that counts: the issue of the sheet, or as many days back as are shown. */
  since: IsoDate;
  today: IsoDate;
}

function daysFrom(since: IsoDate, today: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = since; day <= today; day = addDays(day, 1)) days.push(day);
  return days;
}

function itemBack(item: HomeItemId, { told, since, today }: Args): ItemBack {
  const last = new Map<IsoDate, boolean>();
  const stopped: ItemBack['stopped'] = [];
  for (const { day, content } of told) {
    if (day < since || !('item' in content) || content.item !== item) continue;
    if (content.kind === 'stopped') stopped.push({ day, reason: content.reason });
    else if (!last.has(day)) last.set(day, content.isDone);
  }
  return { item, days: daysFrom(since, today).map((day) => last.get(day) ?? false), stopped };
}

/** The last word of each day: of the phone's question and of the paper's, each for itself. */
function painOf({ told, since }: Args): PainBack[] {
  const last = new Map<IsoDate, Partial<PainBack>>();
  const add = (day: IsoDate, said: Partial<PainBack>): void => {
    last.set(day, { ...said, ...last.get(day) });
  };
  for (const { day, content } of told) {
    if (day < since) continue;
    if (content.kind === 'paper_pain') {
      add(day, { before: content.before, after: content.after });
    } else if (content.kind === 'check_in') {
      const { back, leg } = content.pain;
      if (back !== null || leg !== null) add(day, { back, leg });
    }
  }
  return [...last]
    .map(([day, { back = null, leg = null, before = null, after = null }]) => {
      return { day, back, leg, before, after };
    })
    .filter(({ day: _day, ...said }) => Object.values(said).some((score) => score !== null))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** Hours as the page asks for them: up to a day counts as the day that spec §10 allows, longer as more than it. */
const HOURS = { up_to_a_day: 24, longer: 48 } as const;

/** Every flare that was told of a day since `since`, with what was told; told twice on one day, it is one flare. */
export function flaresByDay<Told extends ToldOn>(
  told: readonly Told[],
  since: IsoDate,
): { told: Told; flare: Flare }[] {
  const seen = new Set<string>();
  return told.flatMap((one) => {
    const { day, content } = one;
    if (content.kind !== 'check_in' || day < since) return [];
    const { worse, worseAfter } = content;
    const key = `${day} ${worseAfter ?? ''}`;
    if (worse === null || worse === 'no' || seen.has(key)) return [];
    seen.add(key);
    return [{ told: one, flare: { item: worseAfter, hours: HOURS[worse], isAnswered: false } }];
  });
}

/** What came back from home since a day: by item, the pain of each day, and what made it worse. */
export function cameBack(args: Args): CameBack {
  return {
    since: args.since,
    items: args.items.map((item) => itemBack(item, args)),
    pain: painOf(args),
    flares: flaresByDay(args.told, args.since).map(({ flare }) => flare),
  };
}
