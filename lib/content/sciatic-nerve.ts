import type { Sourced } from '@/lib/domain/shared/source-mark';

interface NerveRecord extends Sourced {
  id: string;
  name: string;
  size: string;
  /** Its way in words for anybody. */
  inShort: string;
  roots: string;
  course: string;
  ends: string;
  variants: string;
}

/** The nerve that everything here is about (head of spec §5). */
export const sciaticNerve: NerveRecord = {
  id: 'sciatic_nerve',
  name: 'Sciatic nerve',
  size: 'The longest nerve of the body, and the thickest of those outside the spine.',
  inShort:
    'Five linked roots, L4, L5, S1, S2 and S3, begin in the low back; the trunk forms in the pelvis. From there it runs deep in the buttock, past the hip and down the back of each leg, and divides on the way to lower leg and foot.',
  roots: 'L4–S3',
  course:
    'The trunk leaves the pelvis through the greater sciatic notch, as a rule below piriformis. It runs between gluteus maximus behind and obturator internus, the gemelli and quadratus femoris in front, about midway between sit bone and greater trochanter, then deep to the long head of biceps femoris.',
  ends: 'Above the knee it divides into the tibial and the common fibular nerve.',
  variants:
    'Typical in about 83–90 % of limbs in pooled dissections; through or above piriformis in roughly 10–17 %.',
  sources: ['R', 'V35', 'S'],
  seeds: ['S000', 'S002', 'S004'],
};

/** How far the muscle catalogue may be trusted (head of spec §5). */
export const catalogueCautions: readonly (Sourced & { id: string; text: string })[] = [
  {
    id: 'anatomy_recalled',
    text: 'Attachments, actions and nerves are textbook knowledge. Referral zones follow Travell and Simons as public sources sum them up.',
    sources: ['R', 'V38'],
  },
  {
    id: 'referral_is_an_aid',
    text: 'Referral patterns are an aid to planning. Trigger-point theory, and how reliably such points are felt, are debated.',
    sources: ['R'],
  },
  {
    id: 'minutes_per_side',
    text: 'Minutes are for one side, within one session, at a normal ceiling.',
    sources: ['P'],
  },
];
