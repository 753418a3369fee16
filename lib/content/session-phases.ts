import type { Sourced } from '@/lib/domain/shared/source-mark';
import type { SessionPhase } from '@/lib/domain/session-plan/time-budget';

interface PhaseRecord extends Sourced {
  id: SessionPhase;
  purpose: string;
  /** What the record of the session must hold of it; null where nothing is asked. */
  mustRecord: string | null;
}

/** The six phases of a session in their order (spec §7.1). */
export const sessionPhases: readonly PhaseRecord[] = [
  {
    id: 'check_in',
    purpose:
      'The short red-flag screen, what has changed, consent for the areas of today, pain of back and leg, one functional test.',
    mustRecord: 'Result of the screen, consent, baseline',
    sources: ['P'],
  },
  {
    id: 'warm_up',
    purpose: 'Effleurage, petrissage, rocking; breathing settles.',
    mustRecord: 'Pressure used',
    sources: ['P'],
  },
  {
    id: 'specific',
    purpose: 'The muscle lines: deep tissue, neuromuscular, trigger point.',
    mustRecord:
      'For each line: muscle, side, technique, pressure, minutes, finding, discomfort 0 to 10, response',
    sources: ['P'],
  },
  {
    id: 'integration',
    purpose:
      'Broad strokes, post-isometric relaxation or an easy stretch, light work on the other side.',
    mustRecord: null,
    sources: ['P'],
  },
  {
    id: 'retest',
    purpose: 'The same test and the same pain scales again.',
    mustRecord: 'Values after, response: better, same, worse or further down the leg',
    sources: ['P'],
  },
  {
    id: 'home_care',
    purpose: 'Teach at most 4 items, let the client show and tell them, print the sheet.',
    mustRecord: 'Items, doses, result of the teach-back',
    sources: ['P'],
  },
];
