/** What stands around the outcome measures on the page on which a client answers before the visit (grade 6). */
export const measurePage = {
  /** Counted apart from the parts of the intake. */
  progress: 'Extra question {number} of {all}',
  /** Title over all of them, in what is frozen. */
  title: 'How you do from day to day',
  lead: 'The main part is done. These few show later if you get better.',
  leave: 'You may leave out any of them. Or stop here.',
  stop: 'Stop here and go to the end',
  /** Below the first name, on the page of the own activities. */
  more: 'Add one more thing',
  leaveOut: 'Leave this one out',
  unfinished: 'Not finished, so it does not count',
  lacks: {
    answer: 'Answer this too. Or leave this one out.',
    name: 'Say what it is. Or leave this one out.',
    three: 'Name 3 things in all. Or leave this one out.',
    twice: 'You named this one before. Name another thing.',
    finished: 'Tick this when you have read all lines. Or leave this one out.',
  },
  number: 'Give a whole number from {min} to {max}.',
  tooLong: 'This is too long. Keep it under {max} letters.',
  notOffered: 'This cannot be kept. Answer it again.',
  /** Where the exact sentences are there in another language alone. */
  otherLanguage:
    'These lines are only in {language}. Their exact words count. Ask us if one is hard to read.',
  source: 'Where these questions come from',
  /** Credit, and on what ground they are used. */
  sources: {
    psfs: 'After Stratford and others, 1995. It is free to use. How it looks here is our own.',
    rmdq_24:
      'Roland and Morris, 1983. It is free to use as it was printed. We keep each line as it is.',
    sciatica_bothersomeness: 'After Patrick and others, 1995. We know of no fee for it.',
    sciatica_frequency: 'After Patrick and others, 1995. We know of no fee for it.',
    groc: 'After Kamper and others, 2009. It is free to use.',
    own: 'Made by us.',
  },
} as const;
