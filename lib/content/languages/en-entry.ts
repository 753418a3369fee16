import type { EntryTexts } from './language';

/** What is asked before a sheet is open, in English. */
export const englishEntry: EntryTexts = {
  title: 'Your home care',
  pageTitle: 'Your home-care sheet',
  year: 'Which year were you born?',
  yearHint: '4 numbers, like 1958',
  yearError: 'Enter 4 numbers, like 1958.',
  show: 'Show my sheet',
  why: 'We ask so that nobody else can read your sheet. Is the code wrong?',
  again: 'Type it again',
  code: 'The code on your sheet',
  codeHint: 'Like 7KQ4-M2ZD-9XR',
  codeError: 'A code has 11 letters and numbers. It stands at the top of your sheet.',
  goOn: 'Go on',
  wrong:
    'Code and year do not go together. Check the code on your sheet and the year, then try again.',
  slowDown: 'Too many tries. Wait 15 minutes, or call your therapist.',
};
