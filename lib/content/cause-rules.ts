import type { Sourced } from '@/lib/domain/shared/source-mark';

/** A sentence for the therapist that holds whatever the cause. */
export interface CommonRule extends Sourced {
  id: string;
  text: string;
}

/** What holds for every suspected cause (head of spec §4); the rules of a single cause are with the cause. */
export const causeRules: readonly CommonRule[] = [
  {
    id: 'not_a_diagnosis',
    text: 'A suspected cause is what the client reports or a doctor has said. It is not a diagnosis.',
    sources: ['P'],
  },
  {
    id: 'further_down_the_leg',
    text: 'Stop or lighten any technique that moves symptoms further down the leg. Symptoms that draw back towards the spine are a good sign.',
    sources: ['R'],
  },
  {
    id: 'activity_in_every_plan',
    text: 'Every plan has an activity item: massage is part of a package with exercise, never the whole of it.',
    sources: ['V1'],
  },
  {
    id: 'see_a_doctor',
    text: 'The advice to see a doctor the first time, and when it is no better in a month, goes with every plan.',
    sources: ['S'],
    seeds: ['S001', 'S002'],
  },
];

/** What the evidence says about the whole, and what the product makes of it (opening of the specification). */
export const evidenceNotes: readonly CommonRule[] = [
  {
    id: 'massage_not_alone',
    text: 'Guidelines do not support massage as a treatment of its own: only inside a package with exercise, and not for true nerve-root pain. So every plan has an activity item, and for a nerve root the goal is less muscle guarding and more comfort, never to treat the disc.',
    sources: ['V1', 'V2'],
  },
  {
    id: 'nerve_injury_at_home',
    text: 'Two things people do at home have published reports of an injured sciatic nerve: a ball under the buttock and a wide seated straddle. They are single cases, the stretch a dancer’s, so the risk is low but real: find-and-hold, sitting on a ball, the V lean and the sitting pigeon have strict limits.',
    sources: ['V3', 'V4'],
  },
  {
    id: 'harm_is_rare_but_real',
    text: 'Reviews of harm list herniated discs, injured soft tissue and nerves, the serious cases mostly after spinal manipulation; a fatal lung clot after massage of a leg is on record. So there is no manipulation of joints here, and clots are asked about before any work on a leg.',
    sources: ['V5', 'V3'],
  },
];
