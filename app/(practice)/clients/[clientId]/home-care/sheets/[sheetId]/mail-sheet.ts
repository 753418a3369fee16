import { sheetDiary } from '@/app/sheet-diary';
import type { Member } from '@/lib/access/require-member';
import { mayMailSheet } from '@/lib/access/mail-limit';
import { languages } from '@/lib/content/languages/languages';
import { sheetMail, type SheetMailKind } from '@/lib/content/sheet-mail';
import { findSheetPictures } from '@/lib/data/pictures';
import { recordSheetMail } from '@/lib/data/sheet-mails';
import { sheetLanguageOf } from '@/lib/domain/home-care/sheet-language';
import { canMail, sendMail } from '@/lib/mail/send-mail';
import { env } from '@/lib/platform/env';
import { sheetFile } from '@/lib/print/sheet-file';

export const NO_MAIL =
  'E-mail is not set up here. Print the sheet or copy its link. Whoever looks after Fascicle for you can set e-mail up: the operations guide says how (MAIL_URL).';

const refusals = {
  not_found: 'This sheet is not here any more. Load the page again.',
  not_newest: 'This sheet was withdrawn or has a newer version. Send the newest one.',
  no_address: 'No e-mail address is kept for this client. Enter it under contact data.',
} as const;

const TOO_MANY = 'This sheet was e-mailed ten times within an hour. Wait a while.';
const NOT_TAKEN =
  'The e-mail server did not take it. Try again later, or give the paper or the link another way.';

/** Sends a client's newest sheet to the address that is kept for the client. Answers with what went wrong, else null. */
export async function mailSheet(
  { scope, practice }: Member,
  { kind, ...ids }: { clientId: string; sheetId: string; kind: SheetMailKind },
): Promise<string | null> {
  if (!canMail()) return NO_MAIL;
  if (!(await mayMailSheet(ids.sheetId))) return TOO_MANY;
  const recorded = await recordSheetMail(scope, { ...ids, kind });
  if (!recorded.ok) return refusals[recorded.reason];
  const { sheet, to } = recorded.value;
  const { language, practice: its } = sheet.document;
  const { name: from, practicePhone } = its;
  const url = `${env().appUrl}/s/${sheet.code}`;
  const texts = languages[sheetLanguageOf(language)].mail;
  const words = sheetMail(kind, { practice: from, practicePhone, url }, texts);
  const { timeZone } = practice;
  const diary = await sheetDiary(scope, { clientId: ids.clientId, timeZone });
  const name = `sheet-${sheet.number}.pdf`;
  const bytesOf = async () => {
    const pictures = await findSheetPictures(scope, sheet);
    return sheetFile(sheet, { paper: practice.paper, pictures, diary });
  };
  const isSent = await sendMail({
    ...{ to, ...words },
    ...(kind === 'file' && { file: { name, bytes: await bytesOf() } }),
  });
  return isSent ? null : NOT_TAKEN;
}
