import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  scryptSync,
  type CipherGCMTypes,
} from 'node:crypto';
import { z } from 'zod';

import { Refusal } from '../start/refusal';

/** First line of every backup. Another number is another form of everything below. */
const MAGIC = 'FASCICLE BACKUP 1\n';
const CIPHER: CipherGCMTypes = 'aes-256-gcm';
const TAG = 16;
const CHUNK = 1 << 16;
const LAST = 0x8000_0000;
/** 32 MiB and some 60 ms a guess: for keys that a person has chosen. */
const STRETCH = { N: 1 << 15, r: 8, p: 1, maxmem: 1 << 26 };
const HEADER_MAX = 4096;

const headerSchema = z.object({
  takenAt: z.iso.datetime(),
  salt: z.base64(),
  nonce: z.base64(),
  /** The file's own key under the key of the person, with its tag. */
  wrapped: z.base64(),
});

const WRONG_KEY =
  'This key does not open the backup: it was made with another one, or its first lines were changed.';

const base64 = (text: string): Buffer => Buffer.from(text, 'base64');

function stretch(key: string, salt: Buffer): Buffer {
  return scryptSync(key.normalize('NFC'), salt, 32, STRETCH);
}

function wrap(fileKey: Buffer, key: string, takenAt: Date): z.infer<typeof headerSchema> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv(CIPHER, stretch(key, salt), nonce);
  cipher.setAAD(Buffer.from(MAGIC + takenAt.toISOString()));
  const wrapped = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
  return {
    takenAt: takenAt.toISOString(),
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    wrapped: wrapped.toString('base64'),
  };
}

function unwrap(header: z.infer<typeof headerSchema>, key: string): Buffer {
  const wrapped = base64(header.wrapped);
  try {
    const cipher = createDecipheriv(
      CIPHER,
      stretch(key, base64(header.salt)),
      base64(header.nonce),
    );
    cipher.setAAD(Buffer.from(MAGIC + header.takenAt));
    cipher.setAuthTag(wrapped.subarray(-TAG));
    return Buffer.concat([cipher.update(wrapped.subarray(0, -TAG)), cipher.final()]);
  } catch {
    throw new Refusal(WRONG_KEY);
  }
}

/** The key is used for one file, so a counter never comes twice with it. */
function nonceOf(index: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(index), 4);
  return nonce;
}

const placeOf = (headerHash: Buffer, head: Buffer): Buffer => Buffer.concat([headerHash, head]);

/** Cuts what comes into pieces of one size; the last may be shorter, also empty. */
async function* pieces(
  source: AsyncIterable<Buffer>,
): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const part of source) {
    held.push(part);
    size += part.length;
    if (size <= CHUNK) continue;
    const whole = Buffer.concat(held);
    let from = 0;
    for (; whole.length - from > CHUNK; from += CHUNK)
      yield { piece: whole.subarray(from, from + CHUNK), isLast: false };
    held = [whole.subarray(from)];
    size = whole.length - from;
  }
  yield { piece: Buffer.concat(held), isLast: true };
}

/**
 * Encrypts a stream: AES-256-GCM in pieces of 64 KiB under a key of the file's own, which is wrapped by `key`. Each
 * piece is bound to its place and the last one says so, so that a cut, mixed or changed file is refused.
 */
export async function* seal(
  source: AsyncIterable<Buffer>,
  { key, takenAt }: { key: string; takenAt: Date },
): AsyncGenerator<Buffer> {
  const fileKey = randomBytes(32);
  const header = Buffer.from(`${MAGIC}${JSON.stringify(wrap(fileKey, key, takenAt))}\n`);
  const headerHash = createHash('sha256').update(header).digest();
  yield header;
  let index = 0;
  for await (const { piece, isLast } of pieces(source)) {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(piece.length + (isLast ? LAST : 0));
    const cipher = createCipheriv(CIPHER, fileKey, nonceOf(index));
    cipher.setAAD(placeOf(headerHash, head));
    yield Buffer.concat([head, cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    index += 1;
  }
}

/** Gives out exact numbers of bytes of a stream, however it is cut. */
class Reader {
  readonly #source: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done === true) return false;
    this.#held = Buffer.concat([this.#held, next.value]);
    return true;
  }

  /** Null when the stream has ended before. */
  async take(size: number): Promise<Buffer | null> {
    while (this.#held.length < size) if (!(await this.#more())) return null;
    const taken = this.#held.subarray(0, size);
    this.#held = this.#held.subarray(size);
    return taken;
  }

  /** Up to and with the first line end after `from` bytes; null when there is none within the limit. */
  async takeLine(from: number): Promise<Buffer | null> {
    for (;;) {
      const end = this.#held.indexOf(0x0a, from);
      if (end >= 0) return this.take(end + 1);
      if (this.#held.length > HEADER_MAX || !(await this.#more())) return null;
    }
  }

  async isAtEnd(): Promise<boolean> {
    return this.#held.length === 0 && !(await this.#more());
  }
}

function parseHeader(line: Buffer): z.infer<typeof headerSchema> {
  try {
    return headerSchema.parse(JSON.parse(line.subarray(MAGIC.length).toString()));
  } catch {
    throw new Refusal('The first lines of this backup are damaged.');
  }
}

async function readHeader(reader: Reader): Promise<Buffer> {
  const line = await reader.takeLine(MAGIC.length);
  if (line?.subarray(0, MAGIC.length).toString() === MAGIC) return line;
  throw new Refusal('This file is no backup of Fascicle, or of a newer version of it.');
}

const CUT = 'This backup ends too early: it was cut off. Use another one.';
const CHANGED = 'This backup is damaged: a part of it is not what was written. Use another one.';

interface Piece {
  head: Buffer;
  sealed: Buffer;
  isLast: boolean;
}

async function takePiece(reader: Reader): Promise<Piece> {
  const head = await reader.take(4);
  if (head === null) throw new Refusal(CUT);
  const word = head.readUInt32BE();
  const isLast = word >= LAST;
  const length = isLast ? word - LAST : word;
  if (length > CHUNK) throw new Refusal(CHANGED);
  const sealed = await reader.take(length + TAG);
  if (sealed === null) throw new Refusal(CUT);
  return { head, sealed, isLast };
}

function openPiece(
  { head, sealed }: Piece,
  place: { key: Buffer; hash: Buffer; index: number },
): Buffer {
  const cipher = createDecipheriv(CIPHER, place.key, nonceOf(place.index));
  cipher.setAAD(placeOf(place.hash, head));
  cipher.setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([cipher.update(sealed.subarray(0, -TAG)), cipher.final()]);
  } catch {
    throw new Refusal(CHANGED);
  }
}

/** The opposite of `seal`. Refuses a wrong key, a cut file and one that was changed, with a line for the person. */
export async function* unseal(source: AsyncIterable<Buffer>, key: string): AsyncGenerator<Buffer> {
  const reader = new Reader(source);
  const header = await readHeader(reader);
  const opened = unwrap(parseHeader(header), key);
  const hash = createHash('sha256').update(header).digest();
  for (let index = 0, isLast = false; !isLast; index += 1) {
    const piece = await takePiece(reader);
    isLast = piece.isLast;
    const plain = openPiece(piece, { key: opened, hash, index });
    if (isLast && !(await reader.isAtEnd())) throw new Refusal(CHANGED);
    yield plain;
  }
}
