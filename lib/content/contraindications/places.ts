import type { Place } from '@/lib/domain/screening/effect';

/** The marks the therapist set for the row ("at site", "over field", "in area"). */
export const atSites: Place = { at: 'sites' };

/** The marks and the whole limb they lie on. */
export const onSiteLimbs: Place = { at: 'site_limbs' };

/** "leg_affected", "on that leg", "on limb". */
export const onAffectedLeg: Place = { at: 'affected_leg' };

/** "on legs", "legs_both". */
export const onBothLegs: Place = { at: 'both_legs' };

/** "on thigh". */
export const onThighs: Place = {
  at: 'regions',
  regions: ['anterior_thigh', 'medial_thigh', 'lateral_thigh', 'posterior_thigh'],
};

/** "below knee". */
export const belowKnee: Place = { at: 'regions', regions: ['fibular_head', 'calf', 'foot'] };

/** "on back": ribs to sacrum. */
export const onBack: Place = {
  at: 'regions',
  regions: [
    'thoracic',
    'lumbar_midline',
    'lumbar_paravertebral',
    'flank_kidney',
    'rib12',
    'sacrum',
  ],
};

/** "low back", "over lumbar". */
export const onLowBack: Place = {
  at: 'regions',
  regions: ['lumbar_midline', 'lumbar_paravertebral', 'flank_kidney', 'rib12'],
};

/** "on spine": the spine and the muscle right beside it. */
export const onSpine: Place = {
  at: 'regions',
  regions: ['thoracic', 'lumbar_midline', 'lumbar_paravertebral', 'sacrum', 'coccyx'],
};

/** "on trunk": back, belly and the rim of the pelvis, without buttock and legs. */
export const onTrunk: Place = {
  at: 'regions',
  regions: [
    'thoracic',
    'lumbar_midline',
    'lumbar_paravertebral',
    'flank_kidney',
    'rib12',
    'sacrum',
    'coccyx',
    'si_psis',
    'iliac_crest',
    'abdomen',
  ],
};

/** "over flanks". */
export const onFlanks: Place = { at: 'regions', regions: ['flank_kidney', 'rib12'] };

/** "near bone": regions where bone lies right under the skin. */
export const nearBone: Place = {
  at: 'regions',
  regions: [
    'thoracic',
    'lumbar_midline',
    'rib12',
    'sacrum',
    'coccyx',
    'si_psis',
    'iliac_crest',
    'ischial',
    'lateral_hip',
    'fibular_head',
  ],
};

/** "on hip". */
export const onHip: Place = {
  at: 'regions',
  regions: ['gluteal', 'deep_gluteal', 'lateral_hip', 'ischial', 'groin_femoral'],
};

/** "on nerve path": the sciatic nerve from the notch to the head of the fibula. */
export const onNervePath: Place = {
  at: 'regions',
  regions: ['deep_gluteal', 'ischial', 'posterior_thigh', 'popliteal', 'fibular_head'],
};

/** Where the back is operated on. */
export const spinalOperation: Place = {
  at: 'regions',
  regions: ['lumbar_midline', 'lumbar_paravertebral', 'sacrum'],
};
