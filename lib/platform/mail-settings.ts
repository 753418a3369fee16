import { z } from 'zod';

const ADDRESS = 'must look like smtps://user:password@host:465 or smtp://user:password@host:587';

function isMailServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === 'smtp:' || protocol === 'smtps:') && hostname !== '';
}

/** What may be set about e-mail; part of the settings in `env.ts`. */
export const mailSettings = {
  /** The server that sends e-mail; left out: nothing is sent, and the buttons say so. */
  MAIL_URL: z.string().refine(isMailServer, ADDRESS).optional(),
  /** Whom e-mail comes from. */
  MAIL_FROM: z.email('must be an e-mail address').optional(),
};

/** How e-mail is sent. */
export interface MailSettings {
  url: string;
  from: string;
}

/** Both or none; null while nothing is set up. */
export function mailSettingsOf(set: {
  MAIL_URL?: string | undefined;
  MAIL_FROM?: string | undefined;
}): MailSettings | null {
  const { MAIL_URL: url, MAIL_FROM: from } = set;
  return url && from ? { url, from } : null;
}

/** What is said where only one of the two is set; null where nothing is wrong. */
export function halfSetMail(set: {
  MAIL_URL?: string | undefined;
  MAIL_FROM?: string | undefined;
}): { path: string; message: string } | null {
  const { MAIL_URL: url, MAIL_FROM: from } = set;
  if (url && !from) return { path: 'MAIL_FROM', message: 'is needed where MAIL_URL is set' };
  if (from && !url) return { path: 'MAIL_URL', message: 'is needed where MAIL_FROM is set' };
  return null;
}
