import type { Sourced } from '@/lib/domain/shared/source-mark';

/** What a therapist does now (spec §2.1): a heading and a few short lines, in the order of doing. */
export interface DispositionAction extends Sourced {
  title: string;
  lines: readonly string[];
  /** Which of the practice's numbers stands on the button. */
  phone: 'emergencyNumber' | 'urgentPhone' | 'crisisPhone' | 'maternityPhone' | null;
}

export const dispositionActions = {
  emergency: {
    title: 'Stop. Do not treat or stretch',
    lines: [
      'Call the emergency number now, or send the client to the emergency department. Do not let them drive.',
      'Keep them comfortable and warm. Nothing to eat or drink.',
      'Stay until help arrives.',
      'Give them the printed summary.',
      'Write down the time, the findings and who was called.',
    ],
    phone: 'emergencyNumber',
    sources: ['P'],
  },
  urgent: {
    title: 'No massage today',
    lines: [
      'Arrange a medical review for today: the client’s doctor, urgent care or the phone line.',
      'Give them the printed summary as a letter.',
      'Agree who calls back, and when.',
      'Log the clearance here before the next session.',
    ],
    phone: 'urgentPhone',
    sources: ['P'],
  },
  refer: {
    title: 'A session is possible today, inside the limits. A doctor should see the client',
    lines: ['Explain why a doctor should see this.', 'Give a letter.'],
    phone: null,
    sources: ['P'],
  },
  caution: {
    title: 'A session is possible today, inside the limits',
    lines: ['Keep to the limits in the plan, in the session and at home.'],
    phone: null,
    sources: ['P'],
  },
  clear: {
    title: 'Nothing speaks against a session today',
    lines: ['This holds for today only. The usual care of the places on the body still holds.'],
    phone: null,
    sources: ['P'],
  },
  /** In place of the general emergency text when the safety question is the only emergency (decisions 5). */
  crisis: {
    title: 'Stay with the client',
    lines: [
      'Do not leave them alone. Listen, and take your time.',
      'Ask plainly whether they are safe now.',
      'Call the crisis line together, or the emergency number.',
      'Ask whom they would like to have with them.',
      'Write down the time and who was called.',
    ],
    phone: 'crisisPhone',
    sources: ['P'],
  },
  /** Emergency in pregnancy: the maternity unit comes first. */
  maternity: {
    title: 'Stop. Call the maternity unit now',
    lines: [
      'Call the maternity unit, or the emergency number if nobody answers.',
      'Lay the client on the left side and keep them warm. Nothing to eat or drink.',
      'Stay until help arrives. Do not let them drive.',
      'Give them the printed summary.',
      'Write down the time, the findings and who was called.',
    ],
    phone: 'maternityPhone',
    sources: ['P'],
  },
} as const satisfies Record<string, DispositionAction>;
