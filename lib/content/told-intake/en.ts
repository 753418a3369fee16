import type { ToldWords } from './told-sections';

/** The told intake in English (grade 6). */
export const englishTold: ToldWords = {
  sections: {
    why: { title: 'Why you are here' },
    where: { title: 'Where it hurts' },
    private_signs: {
      title: 'Only for you and your therapist',
      lead: 'These signs are rare. If you have one, you need help fast.',
    },
  },
  questions: {
    goal: {
      ask: 'What do you want to do again?',
      hint: 'Like: sit through a meal, or walk to the shop.',
    },
    cause: {
      ask: 'What may be behind your pain?',
      hint: 'Tick what you think, or what a doctor has told you.',
      none: 'I do not know',
      options: {
        disc: 'A slipped or bulging disc',
        thin_disc: 'A thin or dry disc',
        narrow_canal: 'A narrow canal in the spine',
        slipped_bone: 'A bone in the spine that has moved forward',
        buttock_muscle: 'A tight muscle deep in the buttock',
        injury: 'A fall, a crash or a blow',
        pelvis: 'A hurt or broken pelvis',
        pregnancy: 'Being pregnant, or giving birth',
        growth: 'A growth or tumor in the spine',
      },
    },
    cause_by: {
      ask: 'Who says so?',
      options: {
        doctor: 'A doctor',
        scan: 'A scan or X-ray showed it',
        other: 'Someone else who treats me',
        own_idea: 'It is my own idea',
      },
    },
    more_slipped_bone: {
      ask: 'What did they say of the bone that moved?',
      options: {
        unstable: 'It still moves (not stable)',
        high_grade: 'It has moved far (high grade)',
      },
    },
    side: {
      ask: 'Which side hurts?',
      hint: 'Your own left and right.',
      options: {
        left: 'Left',
        right: 'Right',
        both: 'Both sides',
        changes: 'It changes sides',
        not_sure: 'I am not sure',
      },
    },
    places: {
      ask: 'Where do you feel it?',
      hint: 'Tap the picture, or pick from the list. Then say how bad it is and how it feels.',
      nowhere: 'I feel nothing now',
    },
    below_knee: {
      ask: 'Does it go below your knee?',
      options: { yes: 'Yes', no: 'No', not_sure: 'I am not sure' },
    },
    pain_back: { ask: 'How bad is your back pain now?', low: 'No pain', high: 'Worst pain' },
    pain_leg: {
      ask: 'How bad is your leg pain now?',
      hint: 'A sore buttock or hip counts as leg.',
      low: 'No pain',
      high: 'Worst pain',
    },
    pain_worst: {
      ask: 'How bad was it at its worst, in the last day?',
      low: 'No pain',
      high: 'Worst pain',
    },
    rf_ces_1: {
      ask: 'Do you feel numb, tingling or different between your legs?',
      hint: 'That means around your genitals or back passage, or when you wipe.',
    },
    rf_ces_2: {
      ask: 'Do you have new trouble when you pee?',
      points: [
        'It is hard to start or to stop.',
        'You do not feel it.',
        'You leak.',
        'You do not know if your bladder is full.',
      ],
    },
    rf_ces_3: { ask: 'Have you newly lost control or feeling of your bowels?' },
    rf_ces_4: { ask: 'Has sex, or the feeling in your genitals, changed lately?' },
  },
};
