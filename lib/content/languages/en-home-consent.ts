import type { HomeConsentTexts } from '@/lib/domain/consent/home-consent-texts';

/**
 * The consents of the client's own intake. Nobody has told the client anything yet, so the words say what was read, and
 * that all of it is talked through in the room (decision 40). They hold for a client and for who stands for a child.
 */
export const englishHomeConsent: HomeConsentTexts = {
  areas: {
    general:
      'I have read this: The therapist works by hand on muscles of the back, hips and legs. It can feel strong. It may be sore for up to two days. I agree to it. We talk it through first, and I am asked again. “Stop” counts at any time.',
    gluteal:
      'I have read this: The muscles of the buttock may be worked on. A sheet covers all but that part. I agree to it. We talk it through first, and I am asked again. A no counts at any time.',
    inner_thigh:
      'I have read this: The inner thigh may be worked on. A sheet is tucked in well and covers all but that part. I agree to it. We talk it through first, and I am asked again. A no counts at any time.',
    abdomen:
      'I have read this: The belly may be worked on, slowly, to reach the hip muscles. I agree to it. We talk it through first, and I am asked again. A no counts at any time.',
  },
  forChild: 'I stand for the child and answer for the child.',
  titles: {
    client: 'May we work here?',
    guardian: 'For a parent or guardian',
    child: 'Now you: may we work here?',
  },
  leads: {
    client: 'Read each part. Say yes, no, or that you want to talk first. All three are fine.',
    guardian:
      'The client is under 18. A parent or guardian answers here. Is nobody with you? Choose “I want to talk first”.',
    child: 'This part is for the child or teenager. Yes, no and “talk first” are all fine.',
  },
  counts: 'A no counts at once. A yes counts once you have talked with your therapist.',
  yes: 'Yes',
  no: 'No',
  talk: 'I want to talk first',
  guardianName: 'Your name',
  guardianRelation: 'What you are to the child',
  guardianRelationHint: 'For example: mother',
  way: 'How do you want to sign?',
  ways: { drawn: 'Draw my name', typed: 'Type my name' },
  signed: 'You sign what you said yes or no to. It counts when you send it.',
  problems: {
    noAnswer: 'Choose yes, no or “I want to talk first”.',
    oldText: 'The text has changed. Read it again, answer it and sign again.',
    noWay: 'Choose how you want to sign.',
    notDrawn: 'The box is empty, or holds only a dot. Draw your name in it, or type it.',
    notTyped: 'Type your name to sign.',
    noGuardian: 'Enter your name.',
    noRelation: 'Say what you are to the child.',
    tooLong: 'This is too long. Shorten it to 120 letters.',
  },
};
