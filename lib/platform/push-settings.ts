import { z } from 'zod';

const key = z.string().regex(/^[A-Za-z0-9_-]{40,100}$/, 'must be a key of `npm run push-keys`');

/** What may be set about pushes to phones; part of the settings in `env.ts`. */
export const pushSettings = {
  /** Both halves of one key, made once by `npm run push-keys`; left out: no phone is offered it. */
  PUSH_PUBLIC_KEY: key.optional(),
  PUSH_PRIVATE_KEY: key.optional(),
};

/** With what pushes are signed. */
export interface PushSettings {
  publicKey: string;
  privateKey: string;
}

/** Both or none; null while nothing is set up. */
export function pushSettingsOf(set: {
  PUSH_PUBLIC_KEY?: string | undefined;
  PUSH_PRIVATE_KEY?: string | undefined;
}): PushSettings | null {
  const { PUSH_PUBLIC_KEY: publicKey, PUSH_PRIVATE_KEY: privateKey } = set;
  return publicKey && privateKey ? { publicKey, privateKey } : null;
}
