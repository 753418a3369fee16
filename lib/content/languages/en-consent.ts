import { consentWordings } from '@/lib/content/intake-options';
import type { ConsentArea } from '@/lib/domain/anatomy/muscle';
import type { ConsentTexts, ConsentWords } from '@/lib/domain/consent/consent-texts';

function wordsOf(area: ConsentArea): ConsentWords {
  const found = consentWordings.find((one) => one.area === area);
  if (!found) throw new Error(`No wording for ${area}.`);
  return { title: found.title, text: found.text };
}

/** The form of consents. What is agreed to is the wording of the intake, word by word. */
export const englishConsent: ConsentTexts = {
  areas: {
    general: wordsOf('general'),
    gluteal: wordsOf('gluteal'),
    inner_thigh: wordsOf('inner_thigh'),
    abdomen: wordsOf('abdomen'),
  },
  forClient: 'I stand for {client} and answer for them.',
  lead: 'Yes and no are both fine. You can take back each yes at any time.',
  yes: 'Yes',
  no: 'No',
  party: 'Who answers?',
  parties: { client: 'I answer for myself', guardian: 'I answer for {client}' },
  guardianName: 'Your name',
  guardianRelation: 'What you are to {client}',
  guardianRelationHint: 'For example: mother',
  way: 'How do you want to sign?',
  ways: {
    drawn: 'Draw my name',
    typed: 'Type my name',
    told: 'I told my therapist',
  },
  draw: 'Your signature',
  drawHint:
    'Draw in the box with a finger, a pen or the mouse. With a keyboard, choose “Type my name”.',
  drawnYes: 'There is a signature in the box.',
  drawnNo: 'The box is empty.',
  clear: 'Empty the box',
  typed: 'Your name as your signature',
  typedHint: 'First and last name',
  send: 'Sign',
  sending: 'Saving',
  problems: {
    noAnswer: 'Choose yes or no for at least one part.',
    noParty: 'Say who answers.',
    noGuardian: 'Enter your name.',
    noRelation: 'Say what you are to the client.',
    noWay: 'Choose how you want to sign.',
    notDrawn: 'The box is empty, or holds only a dot. Draw your name in it.',
    notTyped: 'Type your name.',
    tooLong: 'This is too long. Shorten it to 120 characters.',
  },
};
