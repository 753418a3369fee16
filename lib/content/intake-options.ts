import type { AffectedSide } from '@/lib/domain/anatomy/side';
import type { ConsentArea } from '@/lib/domain/anatomy/muscle';
import type { SymptomKind } from '@/lib/domain/intake/intake-answers.schema';
import type { Confirmer } from '@/lib/domain/intake/suspected-cause';
import type { ContraindicationId } from '@/lib/domain/screening/contraindication';
import type { SourceMark } from '@/lib/domain/shared/source-mark';

/** One thing to tick in the intake. */
export interface IntakeOption<Id extends string = string> {
  id: Id;
  label: string;
  hint?: string;
  /** Row that ticking it raises (decisions 31). */
  raises?: ContraindicationId;
  sources: readonly SourceMark[];
}

const S = ['S'] as const;
const P = ['P'] as const;

export const affectedSideLabels: Readonly<Record<AffectedSide, string>> = {
  left: 'Left',
  right: 'Right',
  both: 'Both sides',
  alternating: 'Changes sides',
  unsure: 'Not sure',
};

export const confirmerLabels: Readonly<Record<Confirmer, string>> = {
  self: 'The client’s own idea',
  doctor: 'A doctor said so',
  imaging: 'Seen on a scan or X-ray',
  other_professional: 'Another professional said so',
};

export const symptomLabels: Readonly<Record<SymptomKind, string>> = {
  ache: 'Lasting ache',
  sharp: 'Sharp pangs',
  shooting: 'Shooting or biting',
  burning: 'Burning',
  tingling: 'Tingling',
  numbness: 'Numbness',
  weakness: 'Weakness',
  stiffness: 'Stiff, or hard to move',
};

/** What makes it worse. */
export const aggravators: readonly IntakeOption[] = [
  { id: 'sitting_long', label: 'Sitting for long', sources: S },
  { id: 'bending_forward', label: 'Bending forward', sources: P },
  { id: 'bending_back', label: 'Bending back', sources: P },
  { id: 'twisting', label: 'Twisting', sources: S },
  { id: 'lifting', label: 'Lifting', sources: S },
  { id: 'standing_long', label: 'Standing for long', sources: P },
  { id: 'walking', label: 'Walking', sources: P },
  { id: 'stairs', label: 'Stairs', sources: P },
  { id: 'coughing', label: 'Coughing, sneezing, straining', sources: P },
  { id: 'lying_down', label: 'Lying down to sleep', sources: S },
  { id: 'cold_weather', label: 'Cold', sources: P },
];

/** What makes it easier. */
export const easers: readonly IntakeOption[] = [
  { id: 'walking_eases', label: 'Walking', sources: P },
  { id: 'sitting_eases', label: 'Sitting', sources: P },
  { id: 'bending_forward_eases', label: 'Bending forward', sources: P },
  { id: 'bending_back_eases', label: 'Bending back', sources: P },
  { id: 'lying_eases', label: 'Lying down', sources: P },
  { id: 'changing_position', label: 'Changing position', sources: P },
  { id: 'warmth', label: 'Warmth', sources: S },
  { id: 'cold', label: 'Cold', sources: S },
  { id: 'nothing', label: 'Nothing so far', sources: P },
];

/** Risk and triggering factors (seeds B12, C25, C27, D01–D12). Diabetes and pregnancy have questions of their own. */
export const riskFactors: readonly IntakeOption[] = [
  { id: 'sits_long', label: 'Sits for long periods', sources: S },
  { id: 'strains_back_at_work', label: 'Work that strains the back', sources: S },
  { id: 'twists_back_at_work', label: 'Work that twists the back', sources: S },
  { id: 'other_occupation', label: 'Other load from work', sources: S },
  {
    id: 'posture',
    label: 'One posture for long',
    hint: 'Can make it worse; not a cause',
    sources: S,
  },
  { id: 'overuse', label: 'Overuse of the low back before the flare', sources: S },
  { id: 'wallet_in_back_pocket', label: 'Wallet or phone in the back pocket', sources: S },
  { id: 'smoking', label: 'Smoking', sources: S },
  { id: 'body_weight', label: 'Body weight adds load', sources: S },
  { id: 'age_30_to_50', label: 'Aged 30 to 50', sources: S },
  { id: 'fall_or_twist', label: 'A fall, or a twist during a lift', sources: S },
  { id: 'heavy_lift', label: 'A heavy lift', hint: 'Often there is no single event', sources: S },
];

/** Tests that were done (seed M02). Not everyone needs one. */
export const testsDone: readonly IntakeOption[] = [
  { id: 'x_ray', label: 'X-ray', sources: S },
  { id: 'ct', label: 'CT', sources: S },
  { id: 'mri', label: 'MRI', sources: S },
  { id: 'other_test', label: 'Another test', sources: P },
  { id: 'no_tests', label: 'None', sources: P },
];

/** Other care, now or before (seeds M04–M17). Listing it is no advice for it. */
export const otherCare: readonly IntakeOption[] = [
  { id: 'chiropractic', label: 'Chiropractic care', sources: S },
  { id: 'acupuncture', label: 'Acupuncture', sources: S },
  {
    id: 'needling_last_day',
    label: 'Acupuncture or dry needling in the last 24 hours',
    raises: 'ci_needling_recent',
    sources: ['R'],
  },
  { id: 'acupressure', label: 'Acupressure', sources: S },
  { id: 'yoga', label: 'Yoga', sources: S },
  { id: 'massage', label: 'Massage', sources: S },
  { id: 'ice_or_heat', label: 'Ice or heat', sources: S },
  {
    id: 'topical_preparations',
    label: 'Gel, cream or patch on the skin',
    raises: 'ci_topical_medication',
    sources: S,
  },
  {
    id: 'muscle_relaxants',
    label: 'Muscle relaxants',
    raises: 'ci_sedating_medication',
    sources: S,
  },
  { id: 'pain_relievers', label: 'Pain relievers', hint: 'They can dull what is felt', sources: S },
  {
    id: 'strong_pain_relievers',
    label: 'Strong pain relievers, or one in the last 4 hours',
    raises: 'ci_sedating_medication',
    sources: S,
  },
  { id: 'exercise', label: 'Exercise', sources: S },
  { id: 'physical_therapy', label: 'Physical therapy', sources: S },
  { id: 'pilates', label: 'Pilates', sources: S },
  {
    id: 'injection_or_radio_frequency',
    label: 'Spinal injection or radio-frequency treatment in the last 2 weeks',
    raises: 'ci_recent_spinal_injection',
    sources: S,
  },
  {
    id: 'surgery_last_6_weeks',
    label: 'Surgery in the last 6 weeks',
    hint: 'Also tick which one among the conditions',
    raises: 'ci_surgery_other_recent',
    sources: S,
  },
  {
    id: 'surgery_earlier',
    label: 'Surgery, longer ago',
    hint: 'Also tick it among the conditions if it was on the spine or hip',
    sources: S,
  },
];

/** Wording of one consent as it is read out and signed for; a changed wording gets a new version. */
export interface ConsentWording {
  area: ConsentArea;
  title: string;
  text: string;
  version: string;
}

export const consentWordings: readonly ConsentWording[] = [
  {
    area: 'general',
    title: 'Treatment',
    text: 'The therapist has told me what is planned and why, and what it may feel like. I agree to treatment. I can say stop at any time.',
    version: 'general-1',
  },
  {
    area: 'gluteal',
    title: 'Buttock',
    text: 'I agree to work on my buttock muscles. I stay covered except for the part being worked on. I can say no at any time.',
    version: 'gluteal-1',
  },
  {
    area: 'inner_thigh',
    title: 'Inner thigh',
    text: 'I agree to work on my inner thigh. I stay securely covered. I can say no at any time.',
    version: 'inner-thigh-1',
  },
  {
    area: 'abdomen',
    title: 'Belly',
    text: 'I agree to slow work on my belly to reach the hip muscles. I can say no at any time.',
    version: 'abdomen-1',
  },
];
