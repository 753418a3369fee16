import { isDeepRotator } from './allot-minutes';
import type { Candidate, LineOption } from './line-options';
import { trackOf, workTracks, type WorkTrack } from './track';

/** Trigger-point lines that a draft makes at most: few points, well worked. */
const TRIGGER_LINES_MAX = 3;
/** Deep rotators that a draft names at most: they share 8 minutes (pv_04). */
const ROTATOR_LINES_MAX = 2;
/** Where lines are fewer than tracks, these come first; relaxation also suits the other side. */
const FIRST_TRACKS = [
  'deep_tissue',
  'trigger_point',
  'neuromuscular',
] as const satisfies readonly WorkTrack[];

/** A candidate with the technique chosen for it. */
export interface ChosenLine {
  candidate: Candidate;
  option: LineOption;
}

function optionOf(candidate: Candidate, track: WorkTrack): LineOption | undefined {
  return candidate.options.find((option) => trackOf(option.technique) === track);
}

function tracksOf(candidate: Candidate): WorkTrack[] {
  return workTracks.filter((track) => optionOf(candidate, track) !== undefined);
}

/** Puts a muscle that offers a missing track in the place of the last chosen one. */
function withMissingTracks(chosen: readonly Candidate[], rest: readonly Candidate[]): Candidate[] {
  const kept = [...chosen];
  let place = kept.length - 1;
  for (const track of workTracks) {
    if (place < 1 || kept.some((one) => optionOf(one, track))) continue;
    const found = rest.find((one) => optionOf(one, track) && !kept.includes(one));
    if (!found) continue;
    kept[place] = found;
    place -= 1;
  }
  const order = [...chosen, ...rest];
  return kept.sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

function withFewRotators(candidates: readonly Candidate[]): Candidate[] {
  let rotators = 0;
  return candidates.filter(({ muscle }) => {
    if (!isDeepRotator(muscle.id)) return true;
    rotators += 1;
    return rotators <= ROTATOR_LINES_MAX;
  });
}

/** The first `count` muscles in working order, swapped at the end where a track would be missing altogether. */
export function chooseMuscles(candidates: readonly Candidate[], count: number): Candidate[] {
  const list = withFewRotators(candidates);
  return withMissingTracks(list.slice(0, count), list.slice(count));
}

/** Tracks with the fewest muscles choose first; each takes the muscle that has the fewest other tracks. */
function tracksForLines(lines: readonly Candidate[]): Map<Candidate, WorkTrack> {
  const taken = new Map<Candidate, WorkTrack>();
  const able = (track: WorkTrack): Candidate[] => lines.filter((line) => optionOf(line, track));
  const scarce = [...workTracks].sort((one, other) => able(one).length - able(other).length);
  const order = lines.length < workTracks.length ? FIRST_TRACKS : scarce;
  for (const track of order) {
    const free = able(track).filter((line) => !taken.has(line));
    const least = free.sort((one, other) => tracksOf(one).length - tracksOf(other).length)[0];
    if (least) taken.set(least, track);
  }
  return taken;
}

/**
 * A technique for each line: one line of each of the three tracks where the limits leave them, the best fitting
 * technique elsewhere.
 */
export function assignTechniques(lines: readonly Candidate[]): ChosenLine[] {
  const tracks = tracksForLines(lines);
  let triggerLines = [...tracks.values()].filter((track) => track === 'trigger_point').length;
  return lines.flatMap((candidate) => {
    const track = tracks.get(candidate);
    const fitting = candidate.options.find(
      ({ technique }) => technique !== 'trigger_point_pressure' || triggerLines < TRIGGER_LINES_MAX,
    );
    const option = track ? optionOf(candidate, track) : fitting;
    if (!option) return [];
    if (!track && trackOf(option.technique) === 'trigger_point') triggerLines += 1;
    return [{ candidate, option }];
  });
}

/**
 * A light technique for the other side: relaxation where the affected side has no neuromuscular line, else support work,
 * else whatever fits best; never trigger-point work while there is anything else.
 */
export function lightOption(
  candidate: Candidate,
  main: readonly ChosenLine[],
): LineOption | undefined {
  const hasTrack = main.some(({ option }) => trackOf(option.technique) === 'neuromuscular');
  const relaxing = hasTrack ? undefined : optionOf(candidate, 'neuromuscular');
  const light = candidate.options.find(({ technique }) => trackOf(technique) === 'support');
  const other = candidate.options.find(({ technique }) => trackOf(technique) !== 'trigger_point');
  return relaxing ?? light ?? other;
}
