import type { Sourced } from '@/lib/domain/shared/source-mark';

/** One plan rule of spec §7.3 in words; the code that holds a plan to it is in the session-plan and home-care rules. */
export interface PlanRule extends Sourced {
  id: `pv_${string}`;
  text: string;
}

export const planRules: readonly PlanRule[] = [
  {
    id: 'pv_01',
    text: 'The minutes of the phases add up to the length of the session.',
    sources: ['P'],
  },
  {
    id: 'pv_02',
    text: 'Warm-up is at least 10 % of the session and 3 minutes before deep tissue, neuromuscular therapy, trigger-point pressure or friction on that region.',
    sources: ['P'],
  },
  { id: 'pv_03', text: 'No line has more than 10 minutes on one muscle and side.', sources: ['P'] },
  {
    id: 'pv_04',
    text: 'The deep hip rotators together have at most 8 minutes per side.',
    sources: ['P'],
  },
  {
    id: 'pv_05',
    text: 'Level 4 takes at most half of the specific time; level 5 at most 3 minutes, and never in the first session.',
    sources: ['P'],
  },
  {
    id: 'pv_06',
    text: 'Trigger-point holds last 30 to 90 seconds, at most 3 repeats, with the number of points for the length; at most 5 points in the first session.',
    sources: ['P', 'V37'],
  },
  {
    id: 'pv_07',
    text: 'The pressure of a line is within the session’s ceiling, the region’s, the muscle’s and the technique’s range.',
    sources: ['P'],
  },
  {
    id: 'pv_08',
    text: 'The position is allowed by every rule; at most 20 minutes in one position from week 28 of pregnancy, and 15 minutes face down with a pillow with thin bones.',
    sources: ['P'],
  },
  {
    id: 'pv_09',
    text: 'At most 2 position changes in 30 minutes, 3 in 45 and 60, 4 in 75 and 90.',
    sources: ['P'],
  },
  {
    id: 'pv_10',
    text: 'The home program has at least one activity item (swimming and the like, keep moving, or short walks), unless all of them are blocked.',
    sources: ['P', 'V1'],
  },
  {
    id: 'pv_11',
    text: 'At most 4 home items; 3 when back or leg pain is 7 or more, or at a first session in the acute phase.',
    sources: ['P'],
  },
  {
    id: 'pv_12',
    text: 'The other side gets 15 to 25 % of the specific time, unless it is blocked.',
    sources: ['P'],
  },
  { id: 'pv_13', text: 'A retest is there whenever there is specific work.', sources: ['P'] },
  {
    id: 'pv_14',
    text: 'Consent is set for lines on the buttock, the inner thigh and the belly.',
    sources: ['P'],
  },
  {
    id: 'pv_15',
    text: 'Vibration and hacking never on the lumbar midline, tail bone, flank or lowest rib; hacking never on the sacrum or the thorax. Nothing overrides this.',
    sources: ['S', 'V17', 'P'],
  },
  {
    id: 'pv_16',
    text: 'A plan cannot be confirmed while a required clearance is open.',
    sources: ['P'],
  },
];
