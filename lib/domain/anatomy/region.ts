/** Regions of spec §1.3 that lie somewhere on the body. */
export const regions = [
  'thoracic',
  'lumbar_midline',
  'lumbar_paravertebral',
  'flank_kidney',
  'rib12',
  'sacrum',
  'coccyx',
  'si_psis',
  'iliac_crest',
  'gluteal',
  'deep_gluteal',
  'ischial',
  'lateral_hip',
  'groin_femoral',
  'abdomen',
  'anterior_thigh',
  'medial_thigh',
  'lateral_thigh',
  'posterior_thigh',
  'popliteal',
  'fibular_head',
  'calf',
  'foot',
] as const;
export type Region = (typeof regions)[number];

/** "Leg" in a rule (decisions 16): these regions of one side. */
export const legRegions = [
  'anterior_thigh',
  'medial_thigh',
  'lateral_thigh',
  'posterior_thigh',
  'popliteal',
  'fibular_head',
  'calf',
  'foot',
] as const satisfies readonly Region[];

/** Regions in the body's middle: they have no left or right. */
export const midlineRegions = [
  'lumbar_midline',
  'sacrum',
  'coccyx',
] as const satisfies readonly Region[];
