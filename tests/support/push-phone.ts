import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
  type ECDH,
} from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Taken {
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A push service on this machine that keeps what it is sent, and answers what it is told to. */
export async function openPushService() {
  const taken: Taken[] = [];
  const next = { status: 201 };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      taken.push({ headers: request.headers, body: Buffer.concat(parts) });
      response.writeHead(next.status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { taken, next, port, close: () => new Promise((closed) => server.close(closed)) };
}

/** A phone's own keys, as its browser makes them. */
export function aPhone() {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  const auth = randomBytes(16);
  const target = {
    endpoint: 'https://fcm.googleapis.com/fcm/send/abc',
    keys: {
      p256dh: keys.getPublicKey().toString('base64url'),
      auth: auth.toString('base64url'),
    },
  };
  return { target, read: (body: Buffer) => opened(body, keys, auth) };
}

const derived = (salt: Buffer, key: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, length));

/** What the browser does with a push (RFC 8291): throws where it is not sealed for this phone. */
function opened(body: Buffer, keys: ECDH, auth: Buffer): unknown {
  const salt = body.subarray(0, 16);
  const end = 21 + (body[20] ?? 0);
  const [sender, sealed] = [body.subarray(21, end), body.subarray(end)];
  const who = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), sender]);
  const secret = derived(auth, keys.computeSecret(sender), who, 32);
  const info = (name: string) => Buffer.from(`Content-Encoding: ${name}\0`);
  const key = derived(salt, secret, info('aes128gcm'), 16);
  const decipher = createDecipheriv('aes-128-gcm', key, derived(salt, secret, info('nonce'), 12));
  decipher.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString('utf8'));
}

function keyOf(publicKey: string) {
  const point = Buffer.from(publicKey, 'base64url');
  const at = (from: number) => point.subarray(from, from + 32).toString('base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: at(1), y: at(33) };
  return { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' as const };
}

/** What the header of a push says of who sends it (RFC 8292); null where its signature is not of that key. */
export function signedBy(header: string | undefined, publicKey: string): unknown {
  const [, signed = '', claims = '', signature = '', given] =
    /^vapid t=([\w-]+\.([\w-]+))\.([\w-]+), k=(.+)$/.exec(header ?? '') ?? [];
  const seal = Buffer.from(signature, 'base64url');
  const isTheirs = verify('sha256', Buffer.from(signed), keyOf(publicKey), seal);
  if (!isTheirs || given !== publicKey) return null;
  return JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
}
