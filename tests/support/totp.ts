import { Secret, TOTP } from 'otpauth';

import { acceptFirstCode, offerTotp } from '@/lib/access/totp';
import type { AccountScope } from '@/lib/data/scope';
import { ownerDatabase } from './owner-database';

/** The code that an app with this key shows `steps` half minutes from now, by the database's clock. */
export async function codeOf(key: string, steps = 0): Promise<string> {
  const [row] = await ownerDatabase().$queryRaw<{ seconds: number }[]>`
    SELECT floor(extract(epoch FROM clock_timestamp()))::integer AS seconds`;
  const secret = Secret.fromBase32(key.replace(/ /g, ''));
  return new TOTP({ secret }).generate({ timestamp: ((row?.seconds ?? 0) + steps * 30) * 1000 });
}

/** Lets the codes of now be used again, as if half a minute had passed. */
export async function forgetUsedCodes({ accountId }: AccountScope): Promise<void> {
  await ownerDatabase().totp.updateMany({ where: { accountId }, data: { lastStep: 0 } });
}

/** Gives the person an authenticator; its key. The code of now can be used. */
export async function withTotp(scope: AccountScope): Promise<string> {
  const offer = await offerTotp(scope, 'somebody');
  if (!offer) throw new Error('An authenticator counts already.');
  if (!(await acceptFirstCode(scope, await codeOf(offer.secret)))) throw new Error('Not accepted.');
  await forgetUsedCodes(scope);
  return offer.secret;
}
