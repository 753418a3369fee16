import { isDeepRotator, ROTATOR_MINUTES_MAX } from './allot-minutes';
import { optionOf } from './assign-techniques';
import type { Candidate } from './line-options';
import { workTracks } from './track';

/** Deep rotators that a draft names at most: they share 8 minutes (pv_04). */
const ROTATOR_LINES_MAX = 2;
/** How much more than its usual minutes a muscle may get before another one with more room takes its place. */
export const OVERTIME = 1.5;

export interface MusclesAsked {
  count: number;
  /** Minutes that they are to hold together. */
  minutes: number;
  /** One that must stay among them, with the first. */
  keep?: Candidate | undefined;
}

/** Usual minutes that these muscles hold together: the deep rotators of a side share theirs. */
function roomIn(lines: readonly Candidate[]): number {
  let rotators = 0;
  let others = 0;
  for (const { muscle } of lines) {
    if (isDeepRotator(muscle.id)) rotators += muscle.minutesMax;
    else others += muscle.minutesMax;
  }
  return others + Math.min(ROTATOR_MINUTES_MAX, rotators);
}

/** Of the muscles that may go, the one that adds least: its place, and what it adds. */
function weakest(
  chosen: readonly Candidate[],
  keep: Candidate | undefined,
): { place: number; adds: number } | null {
  const room = roomIn(chosen);
  const places = chosen.map((_, place) => place).filter((place) => place > 0);
  const adds = (place: number): number => room - roomIn(chosen.toSpliced(place, 1));
  return places
    .filter((place) => chosen[place] !== keep)
    .reduce<{ place: number; adds: number } | null>((least, place) => {
      const own = { place, adds: adds(place) };
      return least === null || own.adds < least.adds ? own : least;
    }, null);
}

function roomiest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || roomIn([one]) > roomIn([best]) ? one : best),
    undefined,
  );
}

/** One swap that gives more room, or null where none does or none is needed. */
function roomier(
  chosen: readonly Candidate[],
  list: readonly Candidate[],
  { minutes, keep }: MusclesAsked,
): Candidate[] | null {
  const room = roomIn(chosen);
  const least = weakest(chosen, keep);
  const more = roomiest(list.filter((one) => !chosen.includes(one)));
  if (room >= minutes || !least || !more) return null;
  if (least.adds > 0 && room * OVERTIME >= minutes) return null;
  const swapped = chosen.with(least.place, more);
  return roomIn(swapped) > room ? swapped : null;
}

/** Swaps muscles that add least for later ones that hold more, as far as the minutes ask for it. */
function withRoom(
  chosen: readonly Candidate[],
  list: readonly Candidate[],
  asked: MusclesAsked,
): readonly Candidate[] {
  let kept = chosen;
  for (let next = roomier(kept, list, asked); next; next = roomier(kept, list, asked)) kept = next;
  return kept;
}

/** Puts a muscle that offers a missing track in the place of the last chosen one. */
function withMissingTracks(
  chosen: readonly Candidate[],
  list: readonly Candidate[],
  { keep }: MusclesAsked,
): Candidate[] {
  const kept = [...chosen];
  const places = kept.flatMap((one, place) => (place > 0 && one !== keep ? [place] : []));
  for (const track of workTracks) {
    const place = places.at(-1);
    if (place === undefined || kept.some((one) => optionOf(one, track))) continue;
    const found = list.find((one) => optionOf(one, track) && !kept.includes(one));
    if (!found) continue;
    kept[place] = found;
    places.pop();
  }
  return kept;
}

function inOrder(chosen: readonly Candidate[], list: readonly Candidate[]): Candidate[] {
  return [...chosen].sort((one, other) => list.indexOf(one) - list.indexOf(other));
}

function withFewRotators(candidates: readonly Candidate[]): Candidate[] {
  let rotators = 0;
  return candidates.filter(({ muscle }) => {
    if (!isDeepRotator(muscle.id)) return true;
    rotators += 1;
    return rotators <= ROTATOR_LINES_MAX;
  });
}

/**
 * The first muscles in working order, swapped where they could not take the minutes without far more than their usual
 * ones, and where a track would be missing altogether. The first and the one to keep always stay.
 */
export function chooseMuscles(candidates: readonly Candidate[], asked: MusclesAsked): Candidate[] {
  const list = withFewRotators(candidates);
  const roomy = inOrder(withRoom(list.slice(0, asked.count), list, asked), list);
  return inOrder(withMissingTracks(roomy, list, asked), list);
}
