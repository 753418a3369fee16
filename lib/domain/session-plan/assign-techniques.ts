import type { Candidate, LineOption } from './line-options';
import { trackOf, workTracks, type WorkTrack } from './track';

/** Trigger-point lines that a draft makes at most, on one side or on each of two: few points, well worked (pv_06). */
const TRIGGER_LINES_MAX = { 1: 3, 2: 2 } as const;
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

/** The candidate's first technique of a track that the causes find fitting. */
export function optionOf(
  { options, fitting }: Candidate,
  track: WorkTrack,
): LineOption | undefined {
  return options.find(({ technique }, index) => index < fitting && trackOf(technique) === track);
}

function tracksOf(candidate: Candidate): WorkTrack[] {
  return workTracks.filter((track) => optionOf(candidate, track) !== undefined);
}

/**
 * Tracks with the fewest muscles choose first; each takes the muscle that has the fewest other tracks, relaxation the
 * last of these: it rounds off, the first muscle gets the work.
 */
function tracksForLines(lines: readonly Candidate[]): Map<Candidate, WorkTrack> {
  const taken = new Map<Candidate, WorkTrack>();
  const able = (track: WorkTrack): Candidate[] => lines.filter((line) => optionOf(line, track));
  const scarce = [...workTracks].sort((one, other) => able(one).length - able(other).length);
  const order = lines.length < workTracks.length ? FIRST_TRACKS : scarce;
  for (const track of order) {
    const untaken = able(track).filter((line) => !taken.has(line));
    const free = track === 'neuromuscular' ? untaken.toReversed() : untaken;
    const least = free.sort((one, other) => tracksOf(one).length - tracksOf(other).length)[0];
    if (least) taken.set(least, track);
  }
  return taken;
}

/**
 * A technique for each line: one line of each of the three tracks where the limits leave them, the best fitting
 * technique elsewhere.
 */
export function assignTechniques(lines: readonly Candidate[], sides: 1 | 2): ChosenLine[] {
  const tracks = tracksForLines(lines);
  let triggerLines = [...tracks.values()].filter((track) => track === 'trigger_point').length;
  return lines.flatMap((candidate) => {
    const track = tracks.get(candidate);
    const fitting = candidate.options.find(
      ({ technique }) =>
        technique !== 'trigger_point_pressure' || triggerLines < TRIGGER_LINES_MAX[sides],
    );
    const option = track ? optionOf(candidate, track) : fitting;
    if (!option) return [];
    if (!track && trackOf(option.technique) === 'trigger_point') triggerLines += 1;
    return [{ candidate, option }];
  });
}

/**
 * A light technique for the other side: relaxation where the affected side has no neuromuscular line, else gliding
 * strokes or other support work, else whatever fits best; never trigger-point work while there is anything else.
 */
export function lightOption(
  candidate: Candidate,
  main: readonly ChosenLine[],
): LineOption | undefined {
  const { muscle, options } = candidate;
  const hasTrack = main.some(({ option }) => trackOf(option.technique) === 'neuromuscular');
  const relaxing = hasTrack ? undefined : optionOf(candidate, 'neuromuscular');
  const isGliding = muscle.techniques.includes('effleurage');
  const gliding = options.find(({ technique }) => isGliding && technique === 'effleurage');
  const light = options.find(({ technique }) => trackOf(technique) === 'support');
  const other = options.find(({ technique }) => trackOf(technique) !== 'trigger_point');
  return relaxing ?? gliding ?? light ?? other;
}
