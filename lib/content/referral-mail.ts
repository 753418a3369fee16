/** The e-mail that brings a letter to a doctor's practice. It is read by others on its way: it names nobody and nothing. */
export function referralMail(practice: string, phone: string): { subject: string; text: string } {
  const text = [
    'Hello,',
    `a letter from ${practice} is with this e-mail as a PDF. It is meant for the doctor alone.`,
    'If it has reached you by mistake, delete it and tell us.',
    `Your answer reaches us by phone or on paper: ${phone}`,
  ].join('\n\n');
  return { subject: `A letter from ${practice}`, text };
}
