import {
  about,
  article,
  claim,
  code,
  fix,
  info,
  item,
  limit,
  refuse,
  safety,
  sheetText,
  tool,
  use,
  type TraceRow,
} from './row';

const CHEST = 'knee_across_chest';
const FOUR = 'lying_figure_four';
const STANDING = 'standing_figure_four';
const VEE = 'seated_v_lean';
const SOLES = 'soles_together';
const PIGEON = 'sitting_pigeon';
const SHOULDER = 'knee_opposite_shoulder';
const TWIST = 'sitting_twist';
const EACH_SIDE = 'lib/domain/home-care/side-words.ts';

const lyingAndStanding: readonly TraceRow[] = [
  use('I01', 'On the back, legs flat.', item(CHEST, 'steps', 'on your back', 'legs flat')),
  use(
    'I02',
    'The knee of the sore side bends, its foot comes up.',
    item(CHEST, 'steps', 'Bend one knee', 'lift the foot'),
  ),
  use(
    'I03',
    'Knee and ankle in the hands, the leg goes gently across the chest.',
    item(CHEST, 'steps', 'Hold the knee and the ankle'),
    item(CHEST, 'steps', 'Gently draw the bent leg across your chest'),
  ),
  use(
    'I04',
    '20 to 30 seconds, 3 to 5 times.',
    item(CHEST, 'dose', 'seconds: 20', 'repeats: 3'),
    item(CHEST, 'doseLimits', 'secondsMax: 30', 'repeatsMax: 5'),
  ),

  fix(
    'I05',
    'The good leg’s foot stands 15 to 25 cm from the buttock, or as near as it goes.',
    'Both feet stand there, so that either side can be done.',
    item(FOUR, 'steps', 'feet 15–25 cm (6–10 in)', 'as close as you can'),
  ),
  use(
    'I06',
    'The ankle goes across the other thigh.',
    item(FOUR, 'steps', 'Cross one ankle over the other thigh'),
  ),
  use(
    'I07',
    'Hands behind that thigh, lift it and pull it to the chest.',
    item(FOUR, 'steps', 'Hold behind the thigh', 'with both hands'),
    item(FOUR, 'steps', 'Lift and pull', 'to the chest'),
  ),
  use(
    'I08',
    'Too far? A towel or band behind the thigh helps.',
    item(FOUR, 'steps', 'Cannot reach', 'towel or band behind this thigh', 'pull both ends'),
    tool('towel_or_band', 'note', 'behind the thigh'),
  ),
  fix(
    'I09',
    'It stretches piriformis and thighs.',
    'It stretches the buttock.',
    item(FOUR, 'purpose', 'Stretches the buttock', 'piriformis'),
    item(FOUR, 'targetMuscles*', 'piriformis', 'gluteus_maximus'),
  ),
  use(
    'I10',
    'Another way begins with one bent leg in the air, the fingers round the thigh.',
    item(FOUR, 'nextStep', 'both legs lifted'),
    item(FOUR, 'steps', 'Hold behind the thigh'),
  ),
  use(
    'I11',
    'There the other leg comes up too, its ankle at the knee.',
    item(FOUR, 'nextStep', 'both legs lifted'),
    item(FOUR, 'steps', 'Cross one ankle', 'above the knee'),
  ),
  fix(
    'I12',
    'There it is held for a moment.',
    '20 to 30 seconds.',
    item(FOUR, 'dose', 'seconds: 20'),
    item(FOUR, 'doseLimits', 'secondsMax: 30'),
  ),
  use(
    'I13',
    'The other side comes next.',
    item(FOUR, 'sided', 'each'),
    code(EACH_SIDE, 'Both sides: first the one that hurts less'),
  ),
  use(
    'I14',
    '20 to 30 seconds, 3 to 5 times.',
    item(FOUR, 'dose', 'seconds: 20', 'repeats: 3'),
    item(FOUR, 'doseLimits', 'secondsMax: 30', 'repeatsMax: 5'),
  ),

  use(
    'I15',
    'It takes the place of the one that is done lying.',
    item(STANDING, 'steps', 'cannot lie down'),
  ),
  use(
    'I16',
    'Before something flat that is as high as the hip.',
    item(STANDING, 'steps', 'firm table at hip height'),
    item(STANDING, 'steps', 'Hold on'),
    tool('hip_high_surface', 'note', 'Flat', 'must not move'),
  ),
  use(
    'I17',
    'The calf lies on it, the knee out.',
    item(STANDING, 'steps', 'calf on it', 'knee turned out'),
  ),
  use(
    'I18',
    'Lean slowly to the leg that is up.',
    item(STANDING, 'steps', 'Lean slowly forward from the hips', 'raised leg'),
  ),
  use(
    'I19',
    '20 to 30 seconds, 3 to 5 times.',
    item(STANDING, 'dose', 'seconds: 20', 'repeats: 3'),
    item(STANDING, 'doseLimits', 'secondsMax: 30', 'repeatsMax: 5'),
  ),
];

const innerThigh: readonly TraceRow[] = [
  limit(
    'I20',
    'On the floor, straight legs in a V.',
    'A small V with soft knees; off when it pulls down the leg.',
    item(VEE, 'steps', 'small V', 'knees soft'),
    item(VEE, 'stopSign', 'pulls or tingles down your leg'),
  ),
  use(
    'I21',
    'Lean forward until the inner thighs stretch.',
    item(VEE, 'steps', 'Lean forward', 'inner thighs stretch'),
  ),
  use(
    'I22',
    '20 to 30 seconds, 3 to 5 times.',
    item(VEE, 'dose', 'seconds: 20', 'repeats: 3'),
    item(VEE, 'doseLimits', 'secondsMax: 30', 'repeatsMax: 5'),
  ),
  use(
    'I23',
    'Knees bent, soles together and near.',
    item(SOLES, 'steps', 'soles together', 'close to you'),
  ),
  limit(
    'I24',
    'The elbows press the thighs down.',
    'Lightly, without bouncing.',
    item(SOLES, 'steps', 'Press lightly with your elbows', 'Do not bounce'),
  ),
  use(
    'I25',
    '20 to 30 seconds, 3 to 5 times.',
    item(SOLES, 'dose', 'seconds: 20', 'repeats: 3'),
    item(SOLES, 'doseLimits', 'secondsMax: 30', 'repeatsMax: 5'),
  ),
];

const sittingAndTwisting: readonly TraceRow[] = [
  use(
    'I26',
    'It stretches low back and glutes.',
    item(PIGEON, 'purpose', 'buttock and the low back'),
  ),
  use(
    'I27',
    'Sit with the legs long and the back straight.',
    item(PIGEON, 'steps', 'legs long', 'back'),
  ),
  fix(
    'I28',
    'One ankle lies on the other knee.',
    'Above the knee, not on the joint.',
    item(PIGEON, 'steps', 'ankle above the other knee'),
  ),
  limit(
    'I29',
    'Go forward and reach for the toes.',
    'From the hips; toes are no goal; bend the knee when it pulls.',
    item(PIGEON, 'steps', 'Bend gently from the hips'),
    item(PIGEON, 'steps', 'do not have to reach your toes'),
    item(PIGEON, 'steps', 'Bend the straight knee if it pulls'),
  ),
  use('I30', 'Back straight, neck long.', item(PIGEON, 'steps', 'back and neck long')),
  use('I31', 'Up to 30 seconds.', item(PIGEON, 'doseLimits.secondsMax', '30')),
  use('I32', 'Then the other leg.', item(PIGEON, 'sided', 'each')),

  use(
    'I33',
    'It stretches glutes and piriformis.',
    item(SHOULDER, 'purpose', 'glutes and piriformis'),
  ),
  use(
    'I34',
    'On the back, legs straight, toes up.',
    item(SHOULDER, 'steps', 'on your back', 'legs straight', 'toes up'),
  ),
  use('I35', 'One knee bends and is held.', item(SHOULDER, 'steps', 'Bend one knee and hold it')),
  use(
    'I36',
    'Pull it slowly to the other shoulder, the back flat.',
    item(SHOULDER, 'steps', 'Pull it slowly toward the shoulder on the other side'),
    item(SHOULDER, 'steps', 'Keep your back flat'),
  ),
  fix(
    'I37',
    'Ease off at the first discomfort.',
    'Ease off above 3 out of 10, stop at sharp pain.',
    item(SHOULDER, 'steps', 'Ease off if it hurts'),
    safety('ease_off', 'lines', 'more than 3 out of 10'),
    safety('stop', 'lines', 'sharp pain'),
  ),
  use('I38', 'Up to 30 seconds.', item(SHOULDER, 'doseLimits.secondsMax', '30')),
  use('I39', 'Then the other leg.', item(SHOULDER, 'sided', 'each')),

  use(
    'I40',
    'Sit straight, legs forward, toes up.',
    item(TWIST, 'steps', 'legs long', 'toes up', 'back straight'),
  ),
  use(
    'I41',
    'One knee bends, its foot stands outside the other knee.',
    item(TWIST, 'steps', 'Bend one knee', 'over the other knee'),
  ),
  use(
    'I42',
    'Turn slowly, the straight arm behind, the palm down.',
    item(TWIST, 'steps', 'Turn slowly'),
    item(TWIST, 'steps', 'arm', 'straight behind you', 'palm on the floor'),
  ),
  limit(
    'I43',
    'The other elbow is at the bent knee.',
    'It rests and does not push.',
    item(TWIST, 'steps', 'Rest the other elbow on the bent knee', 'Do not push'),
  ),
  use('I44', 'Up to 30 seconds.', item(TWIST, 'doseLimits.secondsMax', '30')),
  use('I45', 'Then the other side.', item(TWIST, 'sided', 'each')),
  refuse(
    'I46',
    'A twist makes space in the spine and takes pressure off the nerve.',
    [
      claim('creates space in the spine', 'The twist creates space in the spine.'),
      claim('takes pressure off the nerve', 'It takes pressure off the sciatic nerve.'),
    ],
    item(TWIST, 'purpose', 'not said to make room in the spine'),
  ),
];

const generalRules: readonly TraceRow[] = [
  use('I47', 'No stretch is forced.', safety('before_you_start', 'lines', 'Never force a stretch')),
  use(
    'I48',
    'Every stretch: 20 to 30 seconds, 3 to 5 times.',
    item(CHEST, 'doseRange', '20 s', '30', '3 (2–5)'),
    item(FOUR, 'doseRange', '20 s', '30', '3 (2–5)'),
    item(SOLES, 'doseRange', '20 s', '30', '3 (2–5)'),
  ),
  use(
    'I49',
    'Exercise and stretch regularly.',
    item(CHEST, 'dose.timesPerDay', '1'),
    about('stretches_for_each_muscle', 'text', 'day by day'),
  ),
  use(
    'I50',
    'A set of stretches for each sore muscle keeps them supple.',
    about(
      'stretches_for_each_muscle',
      'text',
      'each of the sore muscles',
      'supple',
      'not said to free the nerve',
    ),
  ),
  fix(
    'I51',
    'Gentle stretching eases pain and gives the hip its function back.',
    'It may ease pain and help the hip move.',
    sheetText('why_this_may_help', 'lines', 'Gentle stretching may ease pain', 'hip move'),
  ),
  info(
    'I52',
    'A film about stretching is named that is not there.',
    article('S004', 'leftOut', 'stretch video'),
  ),
  use(
    'I53',
    'The first three are for the buttock, the next two for the inner thigh.',
    item(CHEST, 'purpose', 'buttock'),
    item(FOUR, 'purpose', 'buttock'),
    item(STANDING, 'purpose', 'buttock'),
    item(VEE, 'purpose', 'inner thigh'),
    item(SOLES, 'purpose', 'inner thigh'),
    item(VEE, 'targetMuscles*', 'adductor_longus', 'adductor_magnus'),
  ),
];

/** I: stretches, every step and dose. */
export const factsOnStretches: readonly TraceRow[] = [
  ...lyingAndStanding,
  ...innerThigh,
  ...sittingAndTwisting,
  ...generalRules,
];
