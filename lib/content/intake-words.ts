import type { IntakeField, QuestionWords } from '@/lib/domain/intake/intake-questions';

/** How the fields of the intake are asked; frozen with the answers when the intake is signed. */
export const intakeWords = {
  causes: {
    ask: 'What may be behind it?',
    hint: 'What the client or a doctor says. Several can be ticked. Sciatica is a name for symptoms, and nothing here is a diagnosis.',
  },
  confirmedBy: { ask: 'who says so?' },
  affectedSide: { ask: 'Which side hurts?', hint: 'The client’s own left and right.' },
  onsetDate: {
    ask: 'When did it begin?',
    hint: 'Leave it empty when nobody knows: it then counts as longer than 12 weeks.',
  },
  flareDate: {
    ask: 'When did it last flare up?',
    hint: 'Heat waits until day 4 after a flare. Leave it empty when there was none.',
  },
  firstEpisode: { ask: 'Is it the first time?' },
  seenByDoctor: { ask: 'Has a doctor seen the client about it?' },
  irritable: { ask: 'Does light work set the pain off for more than an hour?' },
  belowKnee: { ask: 'Does the pain go below the knee?' },
  'pain.back': { ask: 'Back pain now', hint: 'The low back, above the buttocks.' },
  'pain.leg': {
    ask: 'Leg pain now',
    hint: 'From the buttock and the hip down. A sore buttock counts as leg.',
  },
  'pain.worst': { ask: 'Worst pain in the last 24 hours', hint: 'May be left out.' },
  places: {
    ask: 'Where is it?',
    hint: 'Tap the picture, or choose from the list. Left and right are the client’s own. The nerve runs from the low back through the buttock and down the leg.',
  },
  aggravators: { ask: 'What makes it worse?' },
  easers: { ask: 'What makes it better?' },
  riskFactors: { ask: 'What may add to it?' },
  testsDone: { ask: 'Tests that were done', hint: 'Not everyone needs one.' },
  otherCare: { ask: 'Other care, now or before', hint: 'To know it, not to advise it.' },
  medicines: {
    ask: 'Medicines',
    hint: 'Type a few letters of the name, the brand or the kind (blood thinner), then tap the one that fits.',
  },
  'medicines.other': { ask: 'Other medicines, dose and last time taken' },
  'pregnancy.pregnant': { ask: 'Is the client pregnant?' },
  'pregnancy.dueDate': { ask: 'Due date', hint: 'Week and trimester follow from it.' },
  'guardian.name': { ask: 'Guardian’s name' },
  'guardian.relation': { ask: 'What they are to the client', hint: 'For example: mother' },
  'guardian.consent': { ask: 'Does the guardian agree to the treatment?' },
  'guardian.date': { ask: 'Day of the guardian’s answer' },
  goals: {
    ask: 'Goals',
    hint: 'What the client wants to be able to do again, in their words: sit through a meal, walk to the shop, sleep a night.',
  },
  therapistNotes: { ask: 'Your notes' },
} as const satisfies Record<IntakeField, QuestionWords>;
