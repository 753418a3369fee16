import type { RegionDefault } from '@/lib/domain/shared/rule-book';

/**
 * Spec §3.4: Walton ceilings that hold even with no contraindication; the lower number of every range. The upper or
 * lateral parts that take a different number are words of `structures` and of the muscle's `pressureNote`.
 */
export const regionDefaults: readonly RegionDefault[] = [
  {
    region: 'lumbar_midline',
    pressureMax: 1,
    structures: 'Spinous processes. Glide only.',
    never: 'Percussion, vibration, pressure, balls or knuckles on bone',
    neverTechniques: [
      'deep_tissue',
      'trigger_point_pressure',
      'broad_compression',
      'heel_of_hand_circular',
    ],
    sources: ['S', 'V17'],
  },
  {
    region: 'coccyx',
    pressureMax: 1,
    structures: 'Tail bone. Glide only.',
    never: 'Percussion, vibration, pressure, balls or knuckles on bone',
    neverTechniques: [
      'deep_tissue',
      'trigger_point_pressure',
      'broad_compression',
      'heel_of_hand_circular',
    ],
    sources: ['S', 'V17'],
  },
  {
    region: 'flank_kidney',
    pressureMax: 2,
    structures: 'Kidneys, floating ribs',
    never: 'Percussion, vibration, deep thumb or elbow',
    neverTechniques: ['deep_tissue'],
    sources: ['S', 'V17'],
  },
  {
    region: 'rib12',
    pressureMax: 2,
    structures: 'Floating rib, kidney in front of it',
    never: 'Percussion, vibration, deep thumb or elbow',
    neverTechniques: ['deep_tissue'],
    sources: ['S', 'V17'],
  },
  {
    region: 'deep_gluteal',
    pressureMax: 3,
    structures:
      'Sciatic nerve, pudendal nerve, gluteal vessels. Level 3 broad; level 4 only on the lateral third of piriformis, by a written note.',
    never: 'Elbow point or ball on the nerve line; hold on tingling',
    sources: ['V3', 'V17'],
  },
  {
    region: 'ischial',
    pressureMax: 3,
    structures: 'Sit-bone bursa, hamstring tendon, nerve just lateral',
    never: 'Sustained elbow point',
    sources: ['R', 'P'],
  },
  {
    region: 'popliteal',
    pressureMax: 1,
    structures: 'Artery, vein, tibial and common fibular nerve, small saphenous vein',
    never: 'Any deep stroke; any point pressure',
    neverTechniques: [
      'deep_tissue',
      'neuromuscular_therapy',
      'trigger_point_pressure',
      'longitudinal_stripping',
      'cross_fibre_friction',
    ],
    sources: ['V17'],
  },
  {
    region: 'fibular_head',
    pressureMax: 2,
    structures: 'Common fibular nerve',
    never: 'Point pressure; tight strap or bolster edge',
    neverTechniques: ['trigger_point_pressure'],
    sources: ['V17'],
  },
  {
    region: 'groin_femoral',
    pressureMax: 1,
    structures: 'Femoral artery, vein, nerve, nodes. Range 1 to 2.',
    never: 'Point pressure, vibration',
    neverTechniques: ['trigger_point_pressure', 'vibration'],
    sources: ['V17'],
  },
  {
    region: 'medial_thigh',
    pressureMax: 2,
    structures:
      'Great saphenous vein, adductor canal, privacy. Upper third 2; lower two thirds up to 3, by a written note.',
    never: 'Work without separate consent and secure draping',
    sources: ['R', 'P'],
  },
  {
    region: 'abdomen',
    pressureMax: 2,
    structures:
      'Psoas route: aorta, iliac vessels, femoral nerve, ureter, bowel. Range 2 to 3, slow, only if not excluded.',
    never: 'Pulsing area, full stomach, pregnancy, aneurysm',
    sources: ['V33', 'R'],
  },
  {
    region: 'si_psis',
    pressureMax: 3,
    structures: 'Bone edges, cluneal nerves',
    never: 'Friction on bone',
    sources: ['R', 'P'],
  },
  {
    region: 'iliac_crest',
    pressureMax: 3,
    structures: 'Bone edges, cluneal nerves',
    never: 'Friction on bone',
    sources: ['R', 'P'],
  },
  {
    region: 'lateral_hip',
    pressureMax: 3,
    structures: 'Trochanter, bursa, bone edges',
    never: 'Friction on bone',
    sources: ['R', 'P'],
  },
  {
    region: 'calf',
    pressureMax: 3,
    structures: 'Deep veins',
    never: 'Work on a swollen, hot or tender calf',
    sources: ['R', 'P'],
  },
  {
    region: 'sacrum',
    pressureMax: 3,
    structures: 'Thin cover, posterior sacral nerves',
    never: 'Percussion on bone',
    sources: ['R', 'P'],
  },
];
