import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';

import type { Member, WaitingPerson } from '@/lib/access/require-member';
import {
  addPasskey,
  keepChallenge,
  listPasskeys,
  PASSKEYS_MAX,
  takeChallenge,
  usePasskey,
  type PasskeyRow,
} from '@/lib/data/passkeys';
import type { Result } from '@/lib/domain/shared/result';
import { env, isLoopback } from '@/lib/platform/env';

const text = z.string().max(20_000);
const transport = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);
const common = {
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
};

/** What a browser sends of a new key. Everything else of it is dropped. */
const registrationSchema = z.object({
  ...common,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(transport).max(10).optional().catch(undefined),
  }),
});

/** What a browser sends of a signature. */
const assertionSchema = z.object({
  ...common,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }),
});

/** A key is bound to the name in the address bar. A machine that serves itself has one name that keys take. */
function place(): { rpId: string; origin: string } {
  const url = new URL(env().appUrl);
  if (!isLoopback(url.hostname)) return { rpId: url.hostname, origin: url.origin };
  return { rpId: 'localhost', origin: `${url.protocol}//localhost${url.port && `:${url.port}`}` };
}

/** Whom a passkey is asked of: somebody between two steps, locked, or signed in. */
type Asked = Pick<WaitingPerson, 'scope' | 'sessionId'>;

const bytes = (value: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(value));

/** What the browser needs to make a new key. */
export async function offerPasskey({ scope, sessionId, accountName }: Member) {
  const known = await listPasskeys(scope);
  const options = await generateRegistrationOptions({
    rpName: 'Fascicle',
    rpID: place().rpId,
    userName: accountName,
    userDisplayName: accountName,
    userID: bytes(scope.accountId),
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  });
  await keepChallenge(scope, { sessionId, challenge: options.challenge });
  return options;
}

/** Keeps the key that the browser has made for the last offer. */
export async function acceptPasskey(
  { scope, sessionId }: Asked,
  { sent, name }: { sent: unknown; name: string },
): Promise<Result<null, 'wrong' | 'too_many'>> {
  const challenge = await takeChallenge(scope, sessionId);
  const parsed = registrationSchema.safeParse(sent);
  if (challenge === null || !parsed.success) return { ok: false, reason: 'wrong' };
  if ((await listPasskeys(scope)).length >= PASSKEYS_MAX) return { ok: false, reason: 'too_many' };
  const { rpId, origin } = place();
  const verified = await verifyRegistrationResponse({
    response: parsed.data as Parameters<typeof verifyRegistrationResponse>[0]['response'],
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
  }).catch(() => null);
  if (!verified?.verified) return { ok: false, reason: 'wrong' };
  const { id: credentialId, publicKey, counter } = verified.registrationInfo.credential;
  const transports = parsed.data.response.transports ?? [];
  const kept = { credentialId, publicKey: new Uint8Array(publicKey), counter, transports, name };
  const isAdded = await addPasskey(scope, kept);
  return isAdded ? { ok: true, value: null } : { ok: false, reason: 'wrong' };
}

/** What the browser needs to ask one of the person's keys for a signature; null when they have none. */
export async function askPasskey({ scope, sessionId }: Asked) {
  const keys = await listPasskeys(scope);
  if (keys.length === 0) return null;
  const options = await generateAuthenticationOptions({
    rpID: place().rpId,
    userVerification: 'required',
    allowCredentials: keys.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports,
    })),
  });
  await keepChallenge(scope, { sessionId, challenge: options.challenge });
  return options;
}

async function counterOf(
  key: PasskeyRow,
  { sent, challenge }: { sent: z.infer<typeof assertionSchema>; challenge: string },
): Promise<number | null> {
  const { rpId, origin } = place();
  const { credentialId: id, publicKey, counter } = key;
  const verified = await verifyAuthenticationResponse({
    response: sent as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    credential: { id, publicKey, counter },
  }).catch(() => null);
  return verified?.verified ? verified.authenticationInfo.newCounter : null;
}

/** Whether one of the person's own keys has signed what this device was asked. Each signature counts once. */
export async function isPasskeyRight(
  { scope, sessionId }: Asked,
  given: unknown,
): Promise<boolean> {
  const challenge = await takeChallenge(scope, sessionId);
  const sent = assertionSchema.safeParse(given);
  if (challenge === null || !sent.success) return false;
  const key = (await listPasskeys(scope)).find((one) => one.credentialId === sent.data.id);
  const counter = key ? await counterOf(key, { sent: sent.data, challenge }) : null;
  return key !== undefined && counter !== null && usePasskey(scope, { id: key.id, counter });
}
