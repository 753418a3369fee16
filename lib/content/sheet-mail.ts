import type { MailTexts } from '@/lib/content/languages/language';

/** How a sheet goes out by e-mail: as the address of the client's page, or as the paper itself. */
export const sheetMailKinds = ['link', 'file'] as const;
export type SheetMailKind = (typeof sheetMailKinds)[number];

/** In English. E-mail is read by others on its way and on shared screens: neither subject nor text says what it is about. */
export const englishMail: MailTexts = {
  subject: 'Your sheet is ready',
  link: [
    'Hello,',
    'your sheet from {practice} is ready. Open it here:',
    '{url}',
    'You will be asked for the year you were born.',
  ],
  file: ['Hello,', 'your sheet from {practice} is with this e-mail as a PDF.'],
  end: ['Do you have a question? Phone: {practicePhone}', 'Please do not answer this e-mail.'],
};

/** The words of the e-mail, with the practice's name and number and the address of the client's page. */
export function sheetMail(
  kind: SheetMailKind,
  facts: { practice: string; practicePhone: string; url: string },
  texts: MailTexts,
): { subject: string; text: string } {
  const text = [...texts[kind], ...texts.end]
    .join('\n\n')
    .replace(
      /\{(practice|practicePhone|url)\}/g,
      (_whole, name: keyof typeof facts) => facts[name],
    );
  return { subject: texts.subject, text };
}
