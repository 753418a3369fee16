import type { RedFlag, RedFlagId } from '@/lib/domain/screening/red-flag';

const caudaEquina: readonly RedFlagId[] = [
  'rf_ces_1',
  'rf_ces_2',
  'rf_ces_3',
  'rf_ces_4',
  'rf_ces_5',
];

/** "Nerve signs" of spec §2: cauda equina, loss of strength, spinal cord. */
export const nerveSigns: readonly RedFlagId[] = [
  ...caudaEquina,
  'rf_neu_1',
  'rf_neu_2',
  'rf_neu_3',
];

/** Cauda equina, nerves and spinal cord, fractures (spec §2). */
export const nerveAndBoneFlags: readonly RedFlag[] = [
  {
    id: 'rf_ces_1',
    ask: 'Do you feel numb, tingling or different between your legs? That means around your genitals or back passage, or when you wipe.',
    pointsTo: 'Cauda equina: saddle numbness',
    level: 'emergency',
    starred: true,
    privateQuestion: true,
    therapistNote: 'New or changed, above all within the last 2 weeks.',
    sources: ['V9', 'V10'],
  },
  {
    id: 'rf_ces_2',
    ask: 'Do you have new trouble starting, stopping or feeling when you pee? Do you leak, or not know if your bladder is full?',
    pointsTo: 'Cauda equina: bladder',
    level: 'emergency',
    starred: true,
    privateQuestion: true,
    therapistNote:
      'A long-standing, unchanged bladder problem with a known cause is a caution only: answer no and note it.',
    sources: ['V9'],
  },
  {
    id: 'rf_ces_3',
    ask: 'Have you newly lost control or feeling of your bowels?',
    pointsTo: 'Cauda equina: bowel',
    level: 'emergency',
    starred: true,
    privateQuestion: true,
    therapistNote:
      'A long-standing, unchanged bowel problem with a known cause is a caution only: answer no and note it.',
    sources: ['V9'],
  },
  {
    id: 'rf_ces_4',
    ask: 'Has sex, or the feeling in your genitals, changed lately?',
    pointsTo: 'Cauda equina: sexual function',
    level: 'emergency',
    levelWithoutPain: 'urgent',
    starred: false,
    privateQuestion: true,
    therapistNote: 'Ask in private, or let the client answer alone on the tablet.',
    sources: ['V9'],
  },
  {
    id: 'rf_ces_5',
    ask: 'Is there pain, weakness or numbness in both legs that is new or getting worse?',
    pointsTo: 'Cauda equina or spinal cord: both legs',
    level: 'emergency',
    starred: true,
    therapistNote:
      'Two-sided pain that is long known, stable and examined is answered no. The sides alone then give a caution.',
    sources: ['V10', 'V7'],
  },
  {
    id: 'rf_neu_1',
    ask: 'Does your foot drop, slap or trip? Or can you not walk on your heels or toes?',
    pointsTo: 'Loss of strength in the leg',
    level: 'urgent',
    starred: true,
    worseWith: { level: 'emergency', anyOf: caudaEquina },
    therapistNote:
      'You may watch heel and toe walking. Came on within 48 hours: treat it as an emergency.',
    sources: ['V11'],
  },
  {
    id: 'rf_neu_2',
    ask: 'Is a weak or numb part spreading or getting worse over days?',
    pointsTo: 'Nerve loss that grows',
    level: 'urgent',
    starred: true,
    therapistNote: 'Ask what was possible a week ago and is not now.',
    sources: ['V11'],
  },
  {
    id: 'rf_neu_3',
    ask: 'Do you walk unsteadily, or have clumsy hands or stiff, jerky legs? Do electric shocks run down your spine?',
    pointsTo: 'Spinal cord problem',
    level: 'urgent',
    starred: false,
    therapistNote: 'Came on fast: treat it as an emergency.',
    sources: ['R'],
  },
  {
    id: 'rf_fx_1',
    ask: 'Did you have a big fall, a road accident or a blow just before the pain?',
    pointsTo: 'Fracture after an injury',
    level: 'urgent',
    starred: false,
    worseWith: { level: 'emergency', anyOf: [...nerveSigns, 'rf_fx_4'] },
    therapistNote:
      'Not yet examined by a doctor. Cannot stand, or has nerve signs: treat it as an emergency.',
    sources: ['V8'],
  },
  {
    id: 'rf_fx_2',
    ask: 'Did the pain start after even a small bump, cough or lift? And does one of these fit you? Thin bones, steroids for a long time, a broken spine bone before, cancer, or age 65 or more.',
    pointsTo: 'Fracture of a fragile bone',
    level: 'urgent',
    starred: false,
    therapistNote: 'The small injury counts together with one of the risks.',
    sources: ['V8', 'R'],
  },
  {
    id: 'rf_fx_3',
    ask: 'Is there a sudden, sharp pain over one bone of your spine, loss of height, or a new hump?',
    pointsTo: 'Fracture of a vertebra',
    level: 'urgent',
    starred: false,
    therapistNote: 'Tender bone in the midline: do not press further.',
    sources: ['R'],
  },
  {
    id: 'rf_fx_4',
    ask: 'After a fall, can you not put weight on the leg? Is there deep groin pain, or does the leg look shorter or turned out?',
    pointsTo: 'Fracture of the hip or pelvis',
    level: 'emergency',
    starred: false,
    therapistNote: 'Do not move the leg. Keep the client as they are.',
    sources: ['R'],
  },
];
