import type { StopReason, WorseAfter } from '@/lib/domain/check-in/check-in';

/** The words of what the client's page does (grade 6): ticks, the check-in, doing it together, keeping it. */
export const phoneWords = {
  today: {
    title: 'Today',
    lines: ['Tick what you have done.'],
    guide: 'Do it with me',
    checkIn: 'Tell us how it went',
  },
  nobodyWatches: {
    title: 'Nobody watches this page',
    lines: [
      'Your therapist reads it before your next visit, not day and night.',
      'Do you need an answer now? Phone: {practicePhone}',
    ],
  },
  sending: {
    sent: 'All sent.',
    waiting: 'Kept on this phone. It is sent when you are online.',
    refused: 'Not sent. Type your code and your year of birth again.',
    unkept: 'This phone cannot keep it. Stay on this page until it is sent.',
  },
  keep: {
    title: 'Is this your own phone?',
    lines: [
      'You can keep your sheet on it.',
      'It then opens without your birth year, and without the internet.',
    ],
    keep: 'Keep it on this phone',
    kept: 'This phone keeps your sheet.',
    forget: 'Forget it on this phone',
    failed: 'That did not work. Go online and try again.',
    forgetWaits: 'Something is not sent yet. Go online first, or it is lost.',
  },
  checkIn: {
    title: 'How is it today?',
    dangers: 'Do you have any of these now?',
    none: 'None of these',
    dangersMissing: 'Choose what fits, or “None of these”.',
    back: 'How bad is the pain in your back?',
    leg: 'How bad is the pain in your leg?',
    painLow: '0: no pain',
    painHigh: '10: the worst you can think of',
    worse: 'Was it worse after your exercises?',
    worseAfter: 'After which one?',
    worseUnsure: 'I am not sure',
    question: 'A question to your therapist',
    questionHint: 'Leave it empty if you have none.',
    send: 'Send',
    back_: 'Back to my sheet',
    done: 'Thank you. Your therapist sees it at your next visit.',
    worseAdvice: 'Leave that exercise out until you have spoken to us. Phone: {practicePhone}',
  },
  mistake: {
    question: 'Is this true?',
    yes: 'Yes, it is true',
    no: 'I tapped it by mistake',
  },
  guide: {
    start: 'Start',
    goOn: 'Go on',
    pause: 'Pause',
    next: 'Next',
    nextItem: 'Next exercise',
    done: 'Done',
    finish: 'All done',
    end: 'End',
    stop: 'Stop: something is wrong',
    soundOn: 'Sound on',
    soundOff: 'Sound off',
    timeUp: 'Time is up. Let go.',
    switchSides: 'Switch sides',
    habit: 'There is no timer for this one.',
    finished: 'That is all for today. Well done.',
    steps: 'How to do it',
    sides: {
      left: 'Left side',
      right: 'Right side',
      first: 'The side that hurts less',
      other: 'The other side',
    },
  },
  stop: {
    title: 'What happened?',
    carryOn: 'Nothing: carry on',
  },
} as const;

/** What somebody may say who stops, in the order of the page. */
export const stopChoices: readonly { reason: StopReason; words: string }[] = [
  { reason: 'sharp_pain', words: 'I felt sharp pain.' },
  { reason: 'further_down', words: 'Tingling, numbness or pain went further down my leg.' },
  { reason: 'more_than_3', words: 'It hurt more than 3 out of 10.' },
  { reason: 'unwell', words: 'I felt faint or ill.' },
  {
    reason: 'danger',
    words: 'I am numb between my legs, cannot pee, or have chest pain or short breath.',
  },
  { reason: 'other', words: 'Something else.' },
];

/** Which lines answer it: of the safety-net box of spec §9.3. */
export const stopAnswers: Readonly<Record<StopReason, readonly string[]>> = {
  sharp_pain: [
    'Rest on your side. Do not do that item again until you speak to your therapist.',
    'Phone: {practicePhone}',
  ],
  further_down: [
    'Rest on your side. Do not do that item again until you speak to your therapist.',
    'Phone: {practicePhone}',
    'Is your leg newly weak, or does your foot drop? Call a doctor today. Phone: {urgentPhone}',
  ],
  more_than_3: [
    'Go smaller, softer or shorter.',
    'Is the pain still more than 3 out of 10? Leave it out today.',
  ],
  unwell: [
    'Rest. Do no more today.',
    'Is it chest pain, trouble breathing or very bad belly or back pain? Call {emergencyNumber} now.',
    'Does it not pass? Call a doctor today. Phone: {urgentPhone}',
  ],
  danger: ['Get help now.', 'Call {emergencyNumber} now.', 'Do not drive.', 'Do no more of it.'],
  other: ['Leave it out today.', 'Do you have a question? Phone: {practicePhone}'],
};

export const worseChoices: readonly { value: WorseAfter; label: string }[] = [
  { value: 'no', label: 'No' },
  { value: 'up_to_a_day', label: 'Yes, but it was gone after a day' },
  { value: 'longer', label: 'Yes, for more than a day' },
];
