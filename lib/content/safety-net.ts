import type { TextBlock } from '@/lib/domain/home-care/sheet-texts';
import type { Sourced } from '@/lib/domain/shared/source-mark';

/**
 * The eleven blocks of spec §9.3, in its words but for whom to call: what is felt stands in one block alone, so that nobody has
 * to choose between two numbers. Fever and pain that never lets up are urgent (spec §2), so they stand under "same day".
 * Printed on every sheet, that on pregnancy where it could hold. Numbers in braces are the practice's own.
 */
export const safetyNet = [
  {
    id: 'before_you_start',
    title: 'Before you start',
    lines: [
      'Talk to your doctor or health worker before you start new exercise or self-massage.',
      'Is this your first time with this pain? See a doctor too.',
      'Go slowly and take care. Never force a stretch.',
    ],
    sources: ['S', 'P'],
  },
  {
    id: 'feel_for_it',
    title: 'Feel for it',
    lines: ['A light stretch or firm press is fine, up to 3 out of 10 (0 no pain, 10 the worst).'],
    sources: ['S', 'P'],
  },
  {
    id: 'ease_off',
    title: 'Ease off',
    lines: ['Is the pain more than 3 out of 10? Go smaller, softer or shorter.'],
    sources: ['S', 'P'],
  },
  {
    id: 'stop',
    title: 'Stop',
    lines: [
      'Stop if you feel sharp pain.',
      'Stop if new tingling, numbness or pain goes further down your leg.',
      'Rest on your side. Do not do that item again until you speak to your therapist.',
    ],
    sources: ['S', 'P'],
  },
  {
    id: 'never_press',
    title: 'Never press, tap or use a massager',
    lines: [
      'On your spine or tail bone.',
      'On your lower ribs or kidneys (the sides of your back).',
      'Behind your knee.',
    ],
    sources: ['S', 'V17'],
  },
  {
    id: 'call_your_therapist',
    title: 'Call your therapist',
    lines: [
      'Call {practicePhone} if:',
      'You had to stop an item.',
      'An item left you sore for more than 2 days, or worse the day after.',
    ],
    sources: ['P'],
  },
  {
    id: 'see_your_doctor',
    title: 'See your doctor',
    lines: [
      'Better in about 4 weeks? Carry on. See your doctor if you are not.',
      'Go sooner if you get worse from week to week, or lose weight without trying.',
    ],
    sources: ['S', 'V7'],
  },
  {
    id: 'same_day',
    title: 'Same day',
    lines: [
      'Call a doctor today on {urgentPhone} if:',
      'One leg is newly weak, or your foot drops.',
      'One calf is swollen, hot and sore. Do not rub that leg.',
      'You have a fever with the pain, or the pain never lets up.',
    ],
    sources: ['V7', 'V11', 'V12', 'V13', 'V15'],
  },
  {
    id: 'emergency',
    title: 'Emergency',
    lines: [
      'Call {emergencyNumber} or go to emergency now if:',
      'You feel numb between your legs.',
      'You cannot pee, or leak pee or poo.',
      'Both legs get weak or numb.',
      'You have sudden chest pain or trouble breathing.',
      'You have sudden, very bad belly or back pain and feel faint.',
    ],
    sources: ['V7', 'V9', 'V14', 'R'],
  },
  {
    id: 'pregnant',
    title: 'Pregnant',
    lines: [
      'Are you pregnant? Call your birth unit now on {maternityPhone} if you bleed, leak fluid or have tight pains.',
      'Call too if you feel the baby move less.',
    ],
    sources: ['V22', 'R'],
  },
  {
    id: 'medicines',
    title: 'Medicines',
    lines: ['Do not stop or change your pills. Ask your doctor first.'],
    sources: ['P'],
  },
] as const satisfies readonly (TextBlock & Sourced)[];
