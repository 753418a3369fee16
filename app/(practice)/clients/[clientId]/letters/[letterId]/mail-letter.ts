import type { Member } from '@/lib/access/require-member';
import { mayMailSheet } from '@/lib/access/mail-limit';
import { referralMail } from '@/lib/content/referral-mail';
import { logReferralStep } from '@/lib/data/referral-steps';
import type { LetterRow } from '@/lib/data/rows/letter-row';
import { canMail, sendMail } from '@/lib/mail/send-mail';
import { renderLetter } from '@/lib/print/letter';

const NO_MAIL =
  'E-mail is not set up here. Print the letter. Whoever looks after Fascicle for you can set e-mail up: the operations guide says how (MAIL_URL).';
const TOO_MANY = 'This letter was e-mailed ten times within an hour. Wait a while.';
const GONE = 'This letter is not here any more. Load the page again.';
const NOT_TAKEN =
  'The e-mail server did not take it. That it was tried is on record. Try again later, or print the letter.';

/**
 * Sends an issued letter to a doctor's practice. The line that says so is written before it leaves: what was tried is on
 * record also where the server did not take it. Answers with what went wrong, else null.
 */
export async function mailLetter(
  { scope, practice, today }: Member,
  { letter, to }: { letter: LetterRow; to: string },
): Promise<string | null> {
  if (!canMail()) return NO_MAIL;
  if (!(await mayMailSheet(letter.id))) return TOO_MANY;
  const { document, clientId, id: letterId } = letter;
  const file = {
    name: `letter-${letter.number}.pdf`,
    bytes: renderLetter({ letter: document, paper: practice.paper }),
  };
  const step = {
    clientId,
    kind: 'mailed' as const,
    about: { letterId },
    day: today,
    words: { to },
  };
  if (!(await logReferralStep(scope, step)).ok) return GONE;
  const words = referralMail(document.practice.name, document.practice.phone);
  return (await sendMail({ to, ...words, file })) ? null : NOT_TAKEN;
}
