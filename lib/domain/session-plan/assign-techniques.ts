import type { Candidate, LineOption } from './line-options';
import { trackOf, workTracks, type WorkTrack } from './track';

/** Trigger-point lines that a draft makes at most: few points, well worked. */
const TRIGGER_LINES_MAX = 3;

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

/** The first `count` muscles in working order, swapped at the end where a track would be missing altogether. */
export function chooseMuscles(candidates: readonly Candidate[], count: number): Candidate[] {
  return withMissingTracks(candidates.slice(0, count), candidates.slice(count));
}

/** Tracks with the fewest muscles choose first; each takes the muscle that has the fewest other tracks. */
function tracksForLines(lines: readonly Candidate[]): Map<Candidate, WorkTrack> {
  const taken = new Map<Candidate, WorkTrack>();
  const able = (track: WorkTrack): Candidate[] => lines.filter((line) => optionOf(line, track));
  const order = [...workTracks].sort((one, other) => able(one).length - able(other).length);
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

/** A light technique for the other side: support work, else whatever fits best that is not trigger-point work. */
export function lightOption(candidate: Candidate): LineOption | undefined {
  const lightest = candidate.options.find(({ technique }) => trackOf(technique) === 'support');
  return (
    lightest ?? candidate.options.find(({ technique }) => trackOf(technique) !== 'trigger_point')
  );
}
