/**
 * Fixed texts of the page on which a client answers before the visit (grade 6), and of the e-mail that brings it. The
 * questions themselves are in `told-intake`. Numbers in braces are the practice's own.
 */
export const intakePage = {
  /** In the list of open pages: names nobody, and nothing of health. */
  pageTitle: 'Before your visit',
  gate: {
    title: 'Before your visit',
    lead: '{practice} asks you some questions. They take 5 to 8 minutes.',
    why: 'We ask for your date of birth so that nobody else can open this.',
    born: 'When were you born?',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    choose: 'Choose',
    dateError: 'Enter day, month and year, like 4, March, 1958.',
    wrong: 'That is not the date we have. Look at it again. Does it not help? Call us.',
    slowDown: 'Too many tries. Wait 15 minutes, or call us.',
    noMoreTries: 'Too many tries. Ask us for a new link.',
    /** No connection, or something of ours does not work. */
    notReached: 'This did not reach us. Try again, or call us.',
    go: 'Start',
  },
  closed: {
    over: {
      title: 'This link is too old',
      lines: [
        'It opens nothing any more. What you have answered is kept.',
        'Ask us for a new one.',
      ],
    },
    revoked: {
      title: 'This link is closed',
      lines: [
        'It opens nothing any more. What you have answered is kept.',
        'Ask us for a new one.',
      ],
    },
    unknown: {
      title: 'This link opens nothing',
      lines: [
        'Part of it may be missing. Copy it again as a whole.',
        'Or ask whoever sent it to you.',
      ],
    },
    sent: {
      title: 'Sent. Thank you',
      lines: [
        'Your therapist reads it before your visit.',
        'Is something wrong or missing? Tell us.',
      ],
    },
    /** Behind the name of the practice. */
    phone: 'Phone: {practicePhone}',
    giveBack: 'Give the tablet back now.',
    practice: 'For the practice: open your work again',
  },
  form: {
    progress: 'Part {number} of {all}',
    next: 'Next',
    back: 'Back',
    check: 'Check and send',
    opening: 'One moment',
    noScript: 'This page needs JavaScript. Switch it on, or call us.',
    saved: 'Saved',
    saving: 'Saving',
    keptHere: 'No connection. Kept on this phone.',
    keptTablet: 'No connection. Kept on this tablet.',
    notKept: 'Not saved yet. Keep this page open.',
    askedAgain: 'We have to ask for your date of birth again. Your answers are kept.',
    openAgain: 'Open again',
    outdated: 'This page is old. Load it again. Your answers are kept.',
    cannotLoad: 'We cannot reach the practice now. Try again when you have a connection.',
    tryAgain: 'Try again',
    /** Consents and measures come behind the questions. */
    partMissing:
      'This part is not here yet. It comes when you have a connection. Your answers are kept.',
    optional: 'You may leave this out.',
    privatePhone: 'Only you and your therapist read this.',
    privateTablet: 'Turn the screen so that only you can see it. We fold your answer away.',
    folded: 'Answered. It is folded away.',
    change: 'Change it',
    missing: 'Answer this to go on.',
    missingPain: 'Say how bad it is at each place, 0 to 10.',
    missingTitle: 'Some answers are missing',
    tooLong: 'This is too long. Keep it under {max} letters.',
    badDate: 'This is not a date. Look at it again.',
    dueRange: 'Look at the date again. It has to be within the next 10 months.',
    beforeOnset: 'This is before your pain began. Look at both dates again.',
    notFuture: 'This date is still to come. Look at it again.',
    many: 'How many?',
    number: 'Number',
    ago: 'How long ago',
    date: 'Or the date, if you know it',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    howBad: 'How bad is it there now?',
    howFeels: 'How does it feel there? Tap all that fit.',
    remove: 'Take it away',
    places: 'Your places',
    noPlaces: 'No place yet.',
    front: 'Front',
    backView: 'Back view',
    picture: 'Tap where it hurts. The list below does the same.',
    whichPlace: 'Which place is it?',
    closeList: 'Close',
    addPlace: 'Add a place from the list',
    place: 'Place',
    side: 'Your own side',
    add: 'Add',
    yourLeft: 'Your left',
    yourRight: 'Your right',
    chooseBoth: 'Choose a place and a side first.',
    findMedicine: 'Type the first letters',
    takeOff: 'Take off {name}',
    noMedicine: 'Nothing found. Write it below.',
    twoDevices: 'You gave another answer on another phone or page.',
    which: 'Which one is right?',
    here: 'Here',
    there: 'There',
    nothing: 'No answer',
    keepChosen: 'Keep what I chose',
  },
  /** Where no page can be shown: the device has none, or may not show it any more. */
  noConnection: {
    title: 'No connection',
    lines: [
      'We cannot open your questions now. Your answers are kept.',
      'Is this the tablet of the practice? Give it back, please.',
    ],
    again: 'Try again',
  },
  send: {
    title: 'Ready to send',
    lead: 'You can still go back and change things. After you send it you cannot.',
    missing: 'These parts still need an answer:',
    consents: 'Your consent',
    button: 'Send',
    sending: 'Sending',
    offline: 'No connection. Your answers are kept. Send when you are back online.',
    changed: 'Something was answered on another page meanwhile. Look at it, then send again.',
    failed: 'It was not sent. Your answers are kept. Try again.',
  },
  alarm: {
    emergency: {
      title: 'Get help now',
      lines: [
        'Call {emergencyNumber} or go to emergency now.',
        'Do not drive yourself.',
        'Do not wait for your visit. Tell us too. Phone: {practicePhone}',
      ],
    },
    crisis: {
      title: 'You are not alone',
      lines: [
        'Do you think of hurting yourself? Call {crisisPhone}, day or night.',
        'Are you in danger now? Call {emergencyNumber}.',
        'We want to know. Phone: {practicePhone}',
      ],
    },
    maternity: {
      title: 'Call your birth unit now',
      lines: [
        'Call {maternityPhone} now.',
        'Nobody answers, or it gets worse? Call {emergencyNumber}.',
        'Do not wait for your visit. Tell us too. Phone: {practicePhone}',
      ],
    },
    urgent: {
      title: 'See a doctor today',
      lines: [
        'One of your answers can be a danger sign.',
        'Call a doctor today. Phone: {urgentPhone}',
        'Does it get worse? Call {emergencyNumber}.',
      ],
    },
    /** The practice is told as soon as there is a connection. */
    told: 'The practice is told about your answer.',
    toldLater: 'No connection: the practice does not know yet. Call.',
    numberMissing: 'the number on your letter from us',
    goOn: 'I have read this. Go on with the questions',
    because: 'You answered yes, or not sure:',
    change: 'That was a wrong tap. Change my answer',
    /** The question stands there to be answered again. */
    takenBack:
      'You told us that it was a wrong tap. The practice sees that, and your first answer. They may still call you. Please answer again.',
  },
  mail: {
    subject: 'Before your visit',
    lines: [
      'Hello,',
      '{practice} asks you to answer some questions before your visit. Open this page:',
      '{url}',
      'You will be asked for your date of birth. The link works until {until}.',
      'Do you have a question? Phone: {practicePhone}',
      'Is this not meant for you? Do not open the link. Delete this e-mail.',
      'Please do not answer this e-mail.',
    ],
  },
} as const;
