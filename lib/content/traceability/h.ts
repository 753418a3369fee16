import {
  cell,
  claim,
  fix,
  item,
  limit,
  refuse,
  regionDefault,
  row,
  safety,
  sheetText,
  technique,
  tool,
  use,
  type TraceRow,
} from './row';

const THUMB = 'palm_thumb_low_back';
const BALLS = 'two_balls_back';
const FISTS = 'knuckles_low_back';
const THIGH = 'thigh_lotion_semi_reclined';
const BALL = 'ball_search_hold';
const SITTING = 'sit_on_ball';
const CIRCLES = 'partner_heel_of_hand';

const palmsAndBalls: readonly TraceRow[] = [
  use('H01', 'The palms go on the low back.', item(THUMB, 'steps', 'palms on your low back')),
  use(
    'H02',
    'They rub in to the spine and down to the buttocks.',
    item(THUMB, 'steps', 'Rub', 'in to the spine'),
    item(THUMB, 'steps', 'down to the buttock'),
  ),
  use(
    'H03',
    'The rub begins at the pelvis, goes in to the spine and down to the buttocks.',
    item(THUMB, 'steps', 'waist and hips', 'in to the spine'),
    item(THUMB, 'steps', 'down to the buttock'),
  ),
  use(
    'H04',
    'Hands at the waist, fingers around the sides.',
    item(THUMB, 'steps', 'hands at your waist', 'fingers round your sides'),
  ),
  fix(
    'H05',
    'The thumbs go to the rope-like muscles by the spine.',
    'To their outer edge.',
    item(THUMB, 'steps', 'thumbs on the outer edge', 'long back muscles'),
  ),
  use(
    'H06',
    'From the outer edge the thumbs work slowly and firmly towards the spine.',
    item(THUMB, 'steps', 'Press slowly', 'toward the spine'),
    item(THUMB, 'steps', 'feel firm'),
  ),
  use(
    'H07',
    'The thumbs press steadily towards the spine.',
    item(THUMB, 'steps', 'steadily toward the spine'),
  ),
  use('H08', 'Thumbs 10 cm (4 inches) apart.', item(THUMB, 'steps', '10 cm (4 in) apart')),
  fix(
    'H09',
    'The pressure must not be felt as discomfort.',
    'Firm is fine, up to 3 out of 10.',
    item(THUMB, 'steps', 'firm, not sore'),
    safety('feel_for_it', 'lines', 'up to 3 out of 10'),
  ),
  fix(
    'H10',
    'Nobody says how long.',
    'Palms and thumbs, 1 to 2 minutes each.',
    item(THUMB, 'doseRange', '1–2 min rub', 'thumbs 1–2 min'),
    item(THUMB, 'doseLimits', 'secondsMin: 60', 'secondsMax: 120', 'repeatsMax: 2'),
  ),

  use(
    'H11',
    'Two balls, bound together in a towel or a sock.',
    item(BALLS, 'steps', 'Tie 2 balls in a sock'),
    tool('sock_or_towel', 'onSheet', 'sock or a towel'),
  ),
  use('H12', 'They lie on the floor.', item(BALLS, 'steps', 'on the floor')),
  use(
    'H13',
    'Sit before them, knees bent, feet flat.',
    item(BALLS, 'steps', 'knees bent', 'feet flat'),
    item(BALLS, 'steps', 'floor behind you'),
  ),
  limit(
    'H14',
    'Slowly lie back until they meet what is sore.',
    'One ball on each side of the spine, none on bone.',
    item(BALLS, 'steps', 'Lie back slowly', 'sore muscle'),
    item(BALLS, 'steps', 'each side of the spine', 'none on bone'),
  ),
  limit(
    'H15',
    'Stay a minute or until it lets go.',
    '30 to 60 seconds; less where it hurts.',
    item(BALLS, 'doseRange', '30 s (30–60) a spot'),
    item(BALLS, 'doseLimits', 'secondsMin: 30', 'secondsMax: 60'),
    item(BALLS, 'stopSign', 'Come off if it hurts'),
  ),
  use('H16', 'A minute, for those who can.', item(BALLS, 'doseLimits.secondsMax', '60')),
  limit(
    'H17',
    'Move the balls to other sore places of the back.',
    'Four places at most, off the kidneys and the lower ribs.',
    item(BALLS, 'steps', 'move the balls'),
    item(BALLS, 'doseLimits.repeatsMax', '4'),
    item(BALLS, 'steps', 'off your lower ribs', 'sides of your back'),
  ),
  use(
    'H18',
    'First let it ease, then move on.',
    item(BALLS, 'steps', 'When it eases', 'move the balls'),
  ),
  use(
    'H19',
    'Curl up on the side and rest before standing.',
    item(BALLS, 'followUps', 'side_rest'),
    item('side_rest', 'steps', 'side', 'knees bent'),
    item('side_rest', 'steps', 'Sit up slowly'),
  ),
  use(
    'H20',
    'Roll slowly to the side, the arm for a pillow, five minutes.',
    item(BALLS, 'steps', 'Roll slowly to your side'),
    item('side_rest', 'steps', 'arm or a pillow under your head'),
    item('side_rest', 'dose.seconds', '300'),
  ),

  use('H21', 'On the back, knees bent.', item(FISTS, 'steps', 'Lie on your back', 'knees bent')),
  use('H22', 'Feet flat on the floor.', item(FISTS, 'steps', 'feet flat')),
  use(
    'H23',
    'A fist under each side of the low back.',
    item(FISTS, 'steps', 'Make fists'),
    item(FISTS, 'steps', 'each side of the low back'),
  ),
  use('H24', 'This is done carefully.', item(FISTS, 'steps', 'Carefully put')),
  use(
    'H25',
    'Palms down, knuckles to the back.',
    item(FISTS, 'steps', 'palms down'),
    item(FISTS, 'steps', 'knuckles on the muscle'),
  ),
  use('H26', 'The knuckles press on each side.', item(FISTS, 'steps', 'one on each side')),
  fix(
    'H27',
    'The fists lie between spine and back muscles.',
    'On the muscle, two fingers from the bone.',
    item(FISTS, 'steps', 'on the muscle', '2 fingers from the bone'),
  ),
  limit(
    'H28',
    'A minute, or as long as it can be borne.',
    '60 seconds at most.',
    item(FISTS, 'doseLimits.secondsMax', '60'),
    item(FISTS, 'stopSign', 'Stop if it hurts'),
  ),
  use('H29', 'Hold for a minute if it goes.', item(FISTS, 'doseRange', '30 s (30–60)')),
  use(
    'H30',
    'Then curl up and rest before standing.',
    item(FISTS, 'followUps', 'side_rest'),
    item('side_rest', 'steps', 'side', 'knees bent'),
  ),
  use(
    'H31',
    'Then to the side, arm under the head, five minutes.',
    item(FISTS, 'steps', 'Roll to your side'),
    item('side_rest', 'steps', 'arm', 'under your head'),
    item('side_rest', 'doseRange', '5 min', 'knuckles'),
  ),
];

const thigh: readonly TraceRow[] = [
  use(
    'H32',
    'It is for pain down the back of the leg.',
    item(THIGH, 'purpose', 'down the back of the leg'),
  ),
  limit(
    'H33',
    'A hot bath comes first.',
    'Warm, from day 4, not with numb skin and not in pregnancy.',
    item(THIGH, 'followUps', 'warm_bath_before'),
    item('warm_bath_before', 'steps', 'warm bath, not a hot one'),
    item('warm_bath_before', 'steps', 'from day 4'),
    row('ci_numb_area', 'effects', 'home', 'no', 'warm_bath_before'),
    cell('warm_bath_before', 'pregnancy_related', 'no', 'r12'),
  ),
  use(
    'H34',
    'A towel keeps the bed clean.',
    item(THIGH, 'steps', 'towel on the bed'),
    tool('towel_and_cushions', 'note', 'keeps the bed clean'),
  ),
  use(
    'H35',
    'Cushions are the backrest.',
    item(THIGH, 'steps', 'cushions behind you'),
    tool('towel_and_cushions', 'note', 'backrest'),
  ),
  use(
    'H36',
    'With lotion or massage oil; allergies are asked about.',
    item(THIGH, 'steps', 'lotion or massage oil'),
    row('ci_allergy_lubricant', 'effects', 'caution', 'thigh_lotion_semi_reclined', 'product'),
  ),
  use('H37', 'Lean back.', item(THIGH, 'steps', 'Lean back')),
  use('H38', 'As much as a large coin.', item(THIGH, 'steps', 'size of a large coin')),
  use('H39', 'Warm it between the palms.', item(THIGH, 'steps', 'Rub your hands warm')),
  use(
    'H40',
    'The knee of the sore side comes up.',
    item(THIGH, 'steps', 'Bend the knee on the sore side'),
  ),
  use(
    'H41',
    'Spread it over the back of the thigh.',
    item(THIGH, 'steps', 'Spread the lotion', 'back of the thigh'),
  ),
  use(
    'H42',
    'A hand on each side, the fingers round the back.',
    item(THIGH, 'steps', 'one hand on each side of the thigh', 'fingers round the back'),
  ),
  use('H43', 'Begin gently.', item(THIGH, 'steps', 'Start gently')),
  limit(
    'H44',
    'Pull from behind the knee up to the hip.',
    'From above the knee; the hollow is left out.',
    item(THIGH, 'steps', 'from above the knee to the hip'),
    item(THIGH, 'steps', 'out of the hollow behind the knee'),
  ),
  limit(
    'H45',
    'Press harder as it gets easier.',
    'No further than firm and good.',
    item(THIGH, 'steps', 'Build up until it feels firm and good'),
  ),
  limit(
    'H46',
    'Then pull from the hip to the knee.',
    'Lightly on that way.',
    item(THIGH, 'steps', 'Go lightly back'),
  ),
  use(
    'H47',
    'More lotion when it no longer glides.',
    item(THIGH, 'steps', 'more lotion', 'stops gliding'),
  ),
  limit(
    'H48',
    'Dig into the muscle.',
    'Press in slowly, no digging.',
    item(THIGH, 'steps', 'Press in slowly', 'Do not dig'),
  ),
  limit(
    'H49',
    'Stretch the leg a little meanwhile.',
    'Stop when pain or tingling runs down.',
    item(THIGH, 'steps', 'Straighten the leg a little', 'gently'),
    item(THIGH, 'stopSign', 'pain or tingling runs down the leg'),
  ),
  limit(
    'H50',
    'Ice on the low back follows.',
    'If one likes, in a towel, 20 minutes at most; it is said to soothe, no more.',
    item(THIGH, 'followUps', 'cold_after_massage'),
    item('cold_after_massage', 'steps', 'you may use', 'if you are sore'),
    item('cold_after_massage', 'steps', 'low back'),
    item('cold_after_massage', 'doseRange', '20 min at most'),
  ),
  fix('H51', 'Nobody says how long.', '3 to 5 minutes.', item(THIGH, 'doseRange', '3 min (3–5)')),
];

const ballsAndHelpers: readonly TraceRow[] = [
  limit(
    'H52',
    'For glutes, inner thighs and outer hips.',
    'The inner thigh with the hands only.',
    item(BALL, 'steps', 'buttock or outer hip'),
    item(BALL, 'steps', 'the inner thigh no ball, only your hands'),
  ),
  use(
    'H53',
    'Go along the muscle and look for tight places.',
    item(BALL, 'steps', 'along the muscle', 'tight spot'),
  ),
  fix(
    'H54',
    'There are exceptions that are not named.',
    'The exceptions are the rules.',
    regionDefault('deep_gluteal', 'never', 'ball on the nerve line'),
    row('ci_sciatic_nerve_injury', 'effects', 'home', 'ball_search_hold'),
  ),
  use(
    'H55',
    'Rest on the spot for 30 to 90 seconds, as is comfortable.',
    item(BALL, 'steps', 'Stay there', 'or less if it does not feel good'),
    item(BALL, 'doseRange', '30 s (30–90)'),
    item(BALL, 'dose.seconds', '30'),
  ),
  use(
    'H56',
    'Breathe and let that muscle relax.',
    item(BALL, 'steps', 'Breathe slowly', 'muscle go soft'),
  ),
  limit(
    'H57',
    'Let go, go elsewhere, do it again.',
    'Four spots at most, once or twice a day.',
    item(BALL, 'steps', 'Let go', 'next spot'),
    item(BALL, 'doseRange', '4 spots at most', '1–2 times a day'),
  ),
  use(
    'H58',
    'The pressure stays the same, the breath is deep, 30 to 90 seconds each.',
    item(BALL, 'doseLimits', 'secondsMin: 30', 'secondsMax: 90'),
  ),
  refuse(
    'H59',
    'It realigns, and takes pressure off the nerve.',
    [
      claim('alignment', 'It brings back your alignment.'),
      claim('takes pressure off the nerve', 'It reduces the pressure around the nerve.'),
    ],
    sheetText('why_this_may_help', 'lines', 'may soothe'),
  ),

  limit(
    'H60',
    'Sit on a tennis ball to work on the sore place.',
    '30 to 60 seconds, padded chair, upper outer buttock, off when it tingles.',
    item(SITTING, 'steps', 'padded chair'),
    item(SITTING, 'steps', 'upper, outer buttock'),
    item(SITTING, 'doseRange', '30 s (30–60)'),
    item(SITTING, 'stopSign', 'leg starts to tingle'),
  ),
  fix(
    'H61',
    'Nobody says how long.',
    '30 seconds, 60 at most.',
    item(SITTING, 'doseLimits', 'secondsMin: 30', 'secondsMax: 60'),
  ),

  use(
    'H62',
    'A spouse or partner helps.',
    item(CIRCLES, 'purpose', 'spouse or another helper'),
    tool('helper', 'note', 'partner'),
  ),
  use(
    'H63',
    'On the low back and the upper buttock.',
    item(CIRCLES, 'purpose', 'low back and the upper buttock'),
    item(CIRCLES, 'steps', 'beside the spine', 'upper buttock'),
  ),
  limit(
    'H64',
    'The helper circles deep with the heel of the hand.',
    'Light to medium.',
    item(CIRCLES, 'steps', 'heel of your hand', 'slow circles'),
    item(CIRCLES, 'doseRange', 'light to medium'),
  ),
  fix(
    'H65',
    'Face down on something hard.',
    'Padded and firm, with a pillow, or on the side.',
    item(CIRCLES, 'steps', 'on your front', 'padded, firm surface'),
    item(CIRCLES, 'steps', 'on your side'),
  ),
  limit(
    'H66',
    'An electric massager for contracted back and buttock muscles relaxes them.',
    'Buttock and back of the thigh, low, 2 minutes an area.',
    item('massager_vibration', 'purpose', 'contracted muscle of the buttock'),
    item('massager_vibration', 'steps', 'low speed'),
    item('massager_vibration', 'doseRange', '1–2 min per area', '5 min at most'),
    technique('vibration', 'purpose', 'relax contracted muscle'),
  ),
  limit(
    'H67',
    'Chop with the sides of the hands on the upper buttock.',
    'A minute a side at most.',
    item('partner_hacking', 'steps', 'sides of your hands'),
    item('partner_hacking', 'steps', 'upper buttock only'),
    item('partner_hacking', 'doseLimits.secondsMax', '60'),
  ),
  use(
    'H68',
    'Neither over the kidneys nor on the spine.',
    item('massager_vibration', 'steps', 'Not on your spine', 'kidneys'),
    item('partner_hacking', 'steps', 'Never tap on the spine'),
    item('partner_hacking', 'steps', 'Never tap over the kidneys'),
    safety('never_press', 'lines', 'kidneys'),
  ),
  use('H69', 'Nobody has to have a massager.', tool('massager', 'note', 'Optional')),
];

/** H: self-massage, every step and dose. */
export const factsOnSelfMassage: readonly TraceRow[] = [
  ...palmsAndBalls,
  ...thigh,
  ...ballsAndHelpers,
];
