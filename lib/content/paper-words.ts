import type { PaperWords } from '@/lib/domain/intake/blank-intake';

/**
 * What the paper forms say in place of a screen (spec §2.1 for what a yes means). A screen stops by itself at an emergency
 * answer; on paper the person who reads it has to.
 */
export const paperWords: PaperWords = {
  hints: {
    causes: 'Tick who says so. Sciatica is a name for symptoms, and nothing here is a diagnosis.',
    affectedSide: 'The client’s own left and right.',
    onsetDate: 'Day, month, year; as near as it is known',
    flareDate: 'Day, month, year; empty where there was none',
    'pain.back': 'The low back, above the buttocks',
    'pain.leg': 'From the buttock and the hip down',
    'pain.worst': 'May be left out',
    places:
      'Mark where it is, and write 0 to 10 beside each place. Left and right are the client’s own. Tick what it feels like.',
    otherCare: 'To know it, not to advise it',
    medicines: 'Name, dose and last time taken of each',
    'medicines.other': 'From a shop, herbs, creams and patches too',
    'pregnancy.dueDate': 'Day, month, year',
    'guardian.name': 'Only where the client is under 18',
    goals: 'What the client wants to be able to do again, in their words',
    therapistNotes: 'The therapist’s own',
  },
  intro: [
    'For the time in which the program cannot be reached. The therapist reads every answer before any work, and types the form in later.',
  ],
  redFlags: [
    'Emergency: stop. Do not treat or stretch. Call the emergency number now, stay until help arrives, and write down the time.',
    'Urgent: no massage today. A doctor looks at it today.',
    'Refer: give a letter. Without the program nobody works out the limits: no session on paper alone.',
    'Not sure counts as yes until it is settled.',
  ],
  alone: 'The questions marked private may be answered by the client alone.',
  conditions: [
    'A yes asks for what stands below it. Without the program nobody works out the limits: after a yes to any of these the session waits.',
  ],
  consents: ['Read each one aloud. Yes and no are both fine, and can be changed at any time.'],
  levels: {
    emergency: 'Emergency',
    urgent: 'Urgent',
    refer: 'Refer',
    caution: 'Caution',
  },
  news: 'Whole form again',
};
