import { newLinkToken, linkTokenHash } from '@/lib/access/intake-token';
import { systemScope } from '@/lib/access/system-scope';
import { makeIntakeLink } from '@/lib/data/intake-links';
import type { PracticeScope } from '@/lib/data/scope';
import { takeTry } from '@/lib/data/throttles';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { Result } from '@/lib/domain/shared/result';

/** Makes a link to a client's own intake and returns what stands in it: 128 random bits, shown this once. */
export async function newIntakeLink(
  scope: PracticeScope,
  link: { clientId: string; kind: 'own_device' | 'tablet'; language: SheetLanguage },
): Promise<Result<{ id: string; token: string }, 'not_found' | 'too_many'>> {
  const token = newLinkToken();
  const made = await makeIntakeLink(scope, { ...link, tokenHash: linkTokenHash(token) });
  return made.ok ? { ok: true, value: { ...made.value, token } } : made;
}

const MAIL_LIMIT = { limit: 10, windowSeconds: 60 * 60 } as const;

/** Counts one more e-mail to a client; false when there were too many within an hour. */
export function mayMailIntake(clientId: string): Promise<boolean> {
  const subject = { purpose: 'intake_mail', subject: clientId } as const;
  return takeTry(systemScope('mail-limit'), { ...subject, ...MAIL_LIMIT });
}
