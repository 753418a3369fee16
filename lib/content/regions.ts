import type { Region } from '@/lib/domain/anatomy/region';

export interface RegionName {
  /** For the therapist, in a sentence: "at the calf and shin", "left buttock". */
  therapist: string;
  /** What belongs to it, where the name does not say it. */
  extent?: string;
  /** Plain, for the client, in a sentence. */
  client: string;
}

/** What the regions of spec §1.3 are called; left and right are put before it by the one who writes the sentence. */
export const regions: Readonly<Record<Region, RegionName>> = {
  thoracic: { therapist: 'mid back', client: 'upper back' },
  lumbar_midline: {
    therapist: 'spine of the low back',
    extent: 'Spinous processes',
    client: 'bones of the low back',
  },
  lumbar_paravertebral: {
    therapist: 'low back beside the spine',
    client: 'low back beside the spine',
  },
  flank_kidney: {
    therapist: 'kidney area',
    extent: 'Between rib 11 and about L3, outside the edge of the erector spinae',
    client: 'side of the back over the kidney',
  },
  rib12: { therapist: 'lowest ribs', client: 'lowest rib' },
  sacrum: { therapist: 'sacrum', client: 'flat bone at the base of the spine' },
  coccyx: { therapist: 'tail bone', client: 'tail bone' },
  si_psis: { therapist: 'sacroiliac joint', client: 'dimple above the buttock' },
  iliac_crest: { therapist: 'top edge of the pelvis', client: 'rim of the hip bone' },
  gluteal: { therapist: 'buttock', client: 'buttock' },
  deep_gluteal: {
    therapist: 'deep buttock',
    extent: 'Along the line of the sciatic notch, from piriformis to quadratus femoris',
    client: 'deep part of the buttock',
  },
  ischial: { therapist: 'sit bone', client: 'sit bone' },
  lateral_hip: { therapist: 'outer hip', extent: 'Greater trochanter', client: 'outer hip' },
  groin_femoral: { therapist: 'groin', extent: 'Femoral triangle', client: 'groin' },
  abdomen: { therapist: 'belly', client: 'belly' },
  anterior_thigh: { therapist: 'front of the thigh', client: 'front of the thigh' },
  medial_thigh: { therapist: 'inner thigh', client: 'inner thigh' },
  lateral_thigh: { therapist: 'outer thigh', client: 'outer thigh' },
  posterior_thigh: { therapist: 'back of the thigh', client: 'back of the thigh' },
  popliteal: { therapist: 'hollow of the knee', client: 'back of the knee' },
  fibular_head: {
    therapist: 'outer knee',
    client: 'outer side of the leg just below the knee',
  },
  calf: { therapist: 'calf and shin', client: 'calf' },
  foot: { therapist: 'foot', client: 'foot' },
};

/** The therapist's words alone, as the rule book takes them. */
export const regionNames: Readonly<Record<Region, string>> = Object.fromEntries(
  Object.entries(regions).map(([id, name]) => [id, name.therapist]),
) as Record<Region, string>;
