import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest();
const PRESENT_AND_VERIFIED = 0x05;
const WITH_KEY = 0x40;

interface Signs {
  challenge: string;
  origin?: string;
  rpId?: string;
  /** What the key says of itself: present, verified. */
  flags?: number;
}

function numbered(count: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(count);
  return bytes;
}

/** CBOR of a byte string. */
function byteString(bytes: Buffer): Buffer {
  const head = Buffer.from([0x59, bytes.length >> 8, bytes.length & 0xff]);
  return Buffer.concat([head, bytes]);
}

const clientData = (type: string, { challenge, origin = 'http://localhost:3000' }: Signs): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

/** A passkey in software, as a device would hold it: ES256, without attestation (WebAuthn level 3, §6). */
export class SoftPasskey {
  readonly id = randomBytes(16);
  readonly #pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  counter = 0;

  #cose(): Buffer {
    const { x = '', y = '' } = this.#pair.publicKey.export({ format: 'jwk' });
    const coordinate = (label: number, value: string): Buffer =>
      Buffer.concat([Buffer.from([label, 0x58, 0x20]), Buffer.from(value, 'base64url')]);
    const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]);
    return Buffer.concat([head, coordinate(0x21, x), coordinate(0x22, y)]);
  }

  #authData({ rpId = 'localhost', flags = PRESENT_AND_VERIFIED }: Signs, more: Buffer): Buffer {
    this.counter += 1;
    const flag = more.length > 0 ? flags | WITH_KEY : flags;
    return Buffer.concat([sha256(rpId), Buffer.from([flag]), numbered(this.counter), more]);
  }

  #common() {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {} };
  }

  /** What a browser answers to the offer of a new key. */
  register(signs: Signs) {
    const length = Buffer.from([0, this.id.length]);
    const key = Buffer.concat([Buffer.alloc(16), length, this.id, this.#cose()]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3, 0x63]),
      Buffer.from('fmt'),
      Buffer.from([0x64]),
      Buffer.from('none'),
      Buffer.from([0x67]),
      Buffer.from('attStmt'),
      Buffer.from([0xa0, 0x68]),
      Buffer.from('authData'),
      byteString(this.#authData(signs, key)),
    ]);
    return {
      ...this.#common(),
      response: {
        clientDataJSON: clientData('webauthn.create', signs).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  /** What a browser answers to the question for a signature. */
  sign(signs: Signs) {
    const data = clientData('webauthn.get', signs);
    const authData = this.#authData(signs, Buffer.alloc(0));
    const signed = sign('sha256', Buffer.concat([authData, sha256(data)]), this.#pair.privateKey);
    return {
      ...this.#common(),
      response: {
        clientDataJSON: data.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signed.toString('base64url'),
      },
    };
  }
}
