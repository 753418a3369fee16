interface KeyAnswer {
  owner: string;
  key: string;
}

const AGAIN_MS = 5000;

let askedAt = 0;
let known: Promise<{ owner: string; key: CryptoKey } | null> | null = null;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

async function ask(): Promise<{ owner: string; key: CryptoKey } | null> {
  // Signed out, this address leads to the sign-in page: that is no key.
  const answer = await fetch('/api/device-key', { cache: 'no-store', redirect: 'error' });
  if (!answer.ok) return null;
  const { owner, key } = (await answer.json()) as KeyAnswer;
  const usable = await crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  return { owner, key: usable };
}

/**
 * The key under which this device keeps what that person typed; null while the server does not give it: nobody is signed
 * in, somebody else is, or there is no connection. It lives in the memory of this page alone.
 */
export async function deviceKey(owner: string): Promise<CryptoKey | null> {
  if (!globalThis.crypto?.subtle || typeof fetch === 'undefined') return null;
  if (known === null) {
    askedAt = Date.now();
    known = ask().catch(() => null);
  }
  const found = await known;
  if (found?.owner === owner) return found.key;
  // Not given: asked again, but not with every sign that is typed.
  if (Date.now() - askedAt > AGAIN_MS) known = null;
  return null;
}
