import { mayMailIntake } from '@/lib/access/make-intake-link';
import type { Member } from '@/lib/access/require-member';
import { languages } from '@/lib/content/languages/languages';
import { longDay } from '@/lib/content/languages/long-day';
import { recordIntakeMail } from '@/lib/data/intake-links';
import { findPractice } from '@/lib/data/practices';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { fillIn } from '@/lib/domain/shared/fill-in';
import { addDays } from '@/lib/domain/shared/iso-date';
import type { Result } from '@/lib/domain/shared/result';
import { canMail, sendMail } from '@/lib/mail/send-mail';
import { today as dayIn } from '@/lib/platform/clock';

/** Beside a button that can do nothing. */
export const NO_MAIL =
  'E-mail is not set up here: whoever looks after Fascicle can do that (MAIL_URL in the operations guide).';

const refusals = {
  not_found: 'This client is not here any more. Load the page again.',
  no_address: 'No e-mail address is kept for this client. Enter it under contact data.',
} as const;

const TOO_MANY = 'This client was e-mailed ten times within an hour. Wait a while.';
const NOT_TAKEN = 'The e-mail server did not take it. Try again later, or hand the link on.';

interface Mailed {
  clientId: string;
  linkId: string;
  url: string;
  language: SheetLanguage;
}

/** Sends a link to the address that is kept for the client: subject and text say nothing of health. */
export async function mailLink(
  { scope, practice: { timeZone } }: Member,
  { clientId, linkId, url, language }: Mailed,
): Promise<Result<{ to: string }, string>> {
  if (!canMail()) return { ok: false, reason: NO_MAIL };
  if (!(await mayMailIntake(clientId))) return { ok: false, reason: TOO_MANY };
  const recorded = await recordIntakeMail(scope, { clientId, linkId });
  if (!recorded.ok) return { ok: false, reason: refusals[recorded.reason] };
  const { to, expiresAt } = recorded.value;
  const { name: practice, practicePhone } = await findPractice(scope);
  const { subject, lines } = languages[language].intake.mail;
  // Without a number nothing is said of one.
  const said = lines.filter((line) => practicePhone || !line.includes('{practicePhone}'));
  // It ends within that day: the last whole one is named.
  const until = longDay(language, addDays(dayIn(timeZone, expiresAt), -1));
  const facts = { practice, practicePhone: practicePhone ?? '', url, until };
  const text = said.map((line) => fillIn(line, facts)).join('\n\n');
  const isSent = await sendMail({ to, subject, text });
  return isSent ? { ok: true, value: { to } } : { ok: false, reason: NOT_TAKEN };
}
