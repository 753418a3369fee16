import type { Region } from '@/lib/domain/anatomy/region';

/** Regions in a sentence for a therapist ("at the low back beside the spine"). */
export const regionNames: Readonly<Record<Region, string>> = {
  thoracic: 'mid back',
  lumbar_midline: 'spine of the low back',
  lumbar_paravertebral: 'low back beside the spine',
  flank_kidney: 'kidney area',
  rib12: 'lowest ribs',
  sacrum: 'sacrum',
  coccyx: 'tail bone',
  si_psis: 'sacroiliac joint',
  iliac_crest: 'top edge of the pelvis',
  gluteal: 'buttock',
  deep_gluteal: 'deep buttock',
  ischial: 'sit bone',
  lateral_hip: 'outer hip',
  groin_femoral: 'groin',
  abdomen: 'belly',
  anterior_thigh: 'front of the thigh',
  medial_thigh: 'inner thigh',
  lateral_thigh: 'outer thigh',
  posterior_thigh: 'back of the thigh',
  popliteal: 'hollow of the knee',
  fibular_head: 'outer knee',
  calf: 'calf and shin',
  foot: 'foot',
};
