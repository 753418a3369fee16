/** Fixed texts of the client's own page (decisions 30; grade 6). Numbers in braces are the practice's own. */
export const clientPage = {
  withdrawn: {
    title: 'Your sheet has changed',
    lines: [
      'Wait for your new one. Put the old paper away.',
      'Do none of the old exercises until then.',
      'Do you have a question? Phone: {practicePhone}',
    ],
  },
  withheld: {
    title: 'Stop this until you have spoken to us',
    lines: ['Something has changed since your sheet was made.', 'Phone: {practicePhone}'],
  },
  allWithheld: {
    title: 'Stop your exercises until you have spoken to us',
    lines: ['Something has changed since your sheet was made.', 'Phone: {practicePhone}'],
  },
  emergency: {
    title: 'Get help now',
    lines: [
      'Call {emergencyNumber} or go to emergency now.',
      'Do not drive yourself.',
      'Do not do any exercise from your sheet.',
      'Then tell us. Phone: {practicePhone}',
    ],
  },
  sameDay: {
    title: 'See a doctor today',
    lines: [
      'You told us about a danger sign.',
      'Call a doctor today. Phone: {urgentPhone}',
      'Does it get worse? Call {emergencyNumber}.',
      'Do no exercise from your sheet until you have spoken to us.',
    ],
  },
  crisis: {
    title: 'You are not alone',
    lines: [
      'Do you think of hurting yourself? Call {crisisPhone}, day or night.',
      'Are you in danger now? Call {emergencyNumber}.',
    ],
  },
} as const;
