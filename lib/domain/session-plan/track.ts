import type { Limits, RuleId } from '../screening/limits';
import { sortRules } from '../screening/rule-order';
import type { RuleBook } from '../shared/rule-book';
import { techniques, type Technique, type Track } from './technique';

/** Which track a technique belongs to follows from the technique alone (decisions 28). */
const TRACKS: Readonly<Partial<Record<Technique, Track>>> = {
  longitudinal_stripping: 'deep_tissue',
  deep_tissue: 'deep_tissue',
  cross_fibre_friction: 'deep_tissue',
  myofascial_release: 'deep_tissue',
  neuromuscular_therapy: 'neuromuscular',
  pin_and_stretch: 'neuromuscular',
  post_isometric_relaxation: 'neuromuscular',
  trigger_point_pressure: 'trigger_point',
};

/** The three tracks a plan works in; everything else supports. */
export const workTracks = ['deep_tissue', 'neuromuscular', 'trigger_point'] as const;
export type WorkTrack = (typeof workTracks)[number];

/** The track of a technique. */
export function trackOf(technique: Technique): Track {
  return TRACKS[technique] ?? 'support';
}

export interface TrackState {
  track: WorkTrack;
  /** Techniques that the limits leave. */
  techniques: Technique[];
  /** Empty while the track is open; else every rule that emptied it. */
  because: RuleId[];
}

function reasonsOut(technique: Technique, limits: Limits, ruleBook: RuleBook): RuleId[] | null {
  const out = limits.techniquesOut.find((one) => one.technique === technique);
  if (out) return out.because;
  const lowest = ruleBook.techniques.find((one) => one.id === technique)?.pressureMin ?? 0;
  return lowest > limits.pressureMax ? limits.pressureBecause : null;
}

/** What the limits leave of each track; an emptied track is shown with the rules that emptied it (decisions 28). */
export function trackStates(args: { limits: Limits; ruleBook: RuleBook }): TrackState[] {
  return workTracks.map((track) => {
    const own = techniques.filter((technique) => trackOf(technique) === track);
    const reasons = own.map((technique) => reasonsOut(technique, args.limits, args.ruleBook));
    const left = own.filter((_, index) => reasons[index] === null);
    const because = left.length > 0 ? [] : sortRules(reasons.flatMap((one) => one ?? []));
    return { track, techniques: left, because };
  });
}
