import type { LoadTag } from '@/lib/domain/home-care/home-care-item';

/** What the load tags of spec §10 mean, in a few words. */
export const loadTagNames: Readonly<Record<LoadTag, string>> = {
  pressure_lumbar: 'presses on the low back',
  pressure_gluteal: 'presses on the buttock',
  pressure_posterior_thigh: 'presses on the back of the thigh',
  supine_flat: 'lies flat on the back',
  floor: 'gets down to the floor',
  lumbar_extension: 'arches the low back',
  lumbar_flexion: 'bends the low back far',
  lumbar_flexion_mild: 'bends the low back a little',
  lumbar_rotation: 'twists the trunk',
  hip_flexion_gt90: 'bends the hip past 90 degrees',
  hip_adduction: 'takes the leg across the midline',
  hip_abduction_wide: 'opens the legs wide',
  hip_er: 'turns the hip out',
  neural_tension: 'pulls on the sciatic nerve',
  sitting: 'sits',
  side_lying: 'lies on the side',
  balance: 'needs balance',
  helper: 'needs a helper',
  vibration: 'vibrates or taps',
  cold: 'cold',
  heat: 'heat',
  activity: 'activity',
};
