import { Secret, TOTP } from 'otpauth';

import {
  findTotp,
  startTotp,
  confirmTotp,
  useTotpStep,
  type TotpRow,
} from '@/lib/data/second-factors';
import type { AccountScope } from '@/lib/data/scope';
import { seal, unseal } from '@/lib/platform/seal';

const PERIOD = 30;
/** A phone's clock may be half a minute off, and typing takes its time: one step before and one after. */
const WINDOW = 1;
const SECRET_BYTES = 20;
const PURPOSE = 'totp secret';
const CODE = /^\d{6}$/;

const totpOf = (secret: Secret, label = ''): TOTP =>
  new TOTP({ issuer: 'Fascicle', label, algorithm: 'SHA1', digits: 6, period: PERIOD, secret });

/** What an authenticator app is to learn: as an address for a QR code, and to type. */
export interface NewTotp {
  uri: string;
  /** In groups of four. */
  secret: string;
}

const shown = (secret: Secret, label: string): NewTotp => ({
  uri: totpOf(secret, label).toString(),
  secret: secret.base32.replace(/(.{4})(?=.)/g, '$1 '),
});

function secretOf(row: TotpRow): Secret | null {
  const base32 = unseal(PURPOSE, row.secret);
  return base32 === null ? null : Secret.fromBase32(base32);
}

/**
 * An authenticator to be set up, the same one until its first code is typed: whoever loads the page twice has not
 * scanned in vain. Null when one counts already.
 */
export async function offerTotp(scope: AccountScope, label: string): Promise<NewTotp | null> {
  const row = await findTotp(scope);
  if (row?.isConfirmed) return null;
  const waiting = row && secretOf(row);
  if (waiting) return shown(waiting, label);
  const secret = new Secret({ size: SECRET_BYTES });
  return (await startTotp(scope, seal(PURPOSE, secret.base32))) ? shown(secret, label) : null;
}

/** The 30-second step whose code this is, by the database's clock; null when it is none. */
function stepOf(row: TotpRow, code: string): number | null {
  const secret = CODE.test(code) ? secretOf(row) : null;
  if (!secret) return null;
  const timestamp = row.seconds * 1000;
  const delta = totpOf(secret).validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : Math.floor(row.seconds / PERIOD) + delta;
}

/** Whether this is the first code of the authenticator that is being set up; from then on it counts. */
export async function acceptFirstCode(scope: AccountScope, code: string): Promise<boolean> {
  const row = await findTotp(scope);
  const step = row && !row.isConfirmed ? stepOf(row, code) : null;
  return step !== null && confirmTotp(scope, step);
}

/** Whether this is a code of now that was not used before; used up by asking. */
export async function isTotpRight(scope: AccountScope, code: string): Promise<boolean> {
  const row = await findTotp(scope);
  const step = row?.isConfirmed ? stepOf(row, code) : null;
  return step !== null && useTotpStep(scope, step);
}
