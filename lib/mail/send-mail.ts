import { createTransport } from 'nodemailer';

import { env, isLoopback } from '@/lib/platform/env';
import { logWarning } from '@/lib/platform/log';

/** A server that does not answer must not hold a page for long. */
const WAIT_MS = 15_000;

export interface Mail {
  to: string;
  subject: string;
  text: string;
  file?: { name: string; bytes: Uint8Array };
}

/** Whether this installation can send e-mail at all. */
export const canMail = (): boolean => env().mail !== null;

/** Outside this machine nothing is sent in the clear. */
function optionsOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return {
    ...{ host: hostname, port: Number(port || (secure ? 465 : 587)), secure },
    requireTLS: !secure && !isLoopback(hostname),
    ...(username && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    ...{ connectionTimeout: WAIT_MS, greetingTimeout: WAIT_MS, socketTimeout: WAIT_MS },
    // Nothing that somebody typed may make it read a file or an address.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  };
}

/** Sends one e-mail. False when the server did not take it; the log then has the code, and neither address nor text. */
export async function sendMail({ to, subject, text, file }: Mail): Promise<boolean> {
  const { mail } = env();
  if (!mail) return false;
  const transport = createTransport(optionsOf(mail.url));
  try {
    await transport.sendMail({
      from: mail.from,
      to: { name: '', address: to },
      ...{ subject, text },
      ...(file && {
        attachments: [
          {
            filename: file.name,
            content: Buffer.from(file.bytes),
            contentType: 'application/pdf',
          },
        ],
      }),
    });
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    logWarning('an e-mail was not taken', { action: 'send_mail', code });
    return false;
  } finally {
    transport.close();
  }
}
