/**
 * Rows in the binary form of COPY: the server takes bytes as they are, where it would read text letter by letter. The memory
 * is used again for each batch.
 */

const SIGNATURE = Buffer.from('PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const END = Buffer.from([0xff, 0xff]);
/** The server and the driver each copy what they are given: small pieces stay in the processor's own memory. */
const PIECE = 1 << 16;
/** PostgreSQL counts microseconds and days from here. */
const EPOCH_MS = Date.UTC(2000, 0, 1);
const DAY_MS = 86_400_000;
const WORD = 4_294_967_296;

export const UUID_BYTES = 16;

const OID_OF_TEXT = 25;
const words = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [place, value] of values.entries()) bytes.writeInt32BE(value, 4 * place);
  return bytes;
};
const nothing = Buffer.alloc(0);

/** What stands around the one text of a field: JSON (in the first version of its form) and a list of one element. */
const FORMS = {
  text: { before: nothing, isCounted: false, after: nothing },
  jsonb: { before: Buffer.from('\u0001"', 'latin1'), isCounted: false, after: Buffer.from('"') },
  _text: { before: words(1, 0, OID_OF_TEXT, 1, 1), isCounted: true, after: nothing },
};
export type TextForm = keyof typeof FORMS;
/** By the names that PostgreSQL has for these types. */
export const isTextForm = (type: string): type is TextForm => type in FORMS;

export class CopyRows {
  private memory = Buffer.allocUnsafe(4 * PIECE);
  private length = 0;

  constructor() {
    this.bytes(SIGNATURE);
  }

  /** Everything since the last time; what was yielded is overwritten by the next row. */
  async *taken(): AsyncGenerator<Buffer> {
    this.bytes(END);
    for (let from = 0; from < this.length; from += PIECE)
      yield this.memory.subarray(from, Math.min(from + PIECE, this.length));
    this.length = 0;
    this.bytes(SIGNATURE);
  }

  private room(bytes: number): number {
    const at = this.length;
    this.length += bytes;
    if (this.length > this.memory.length) {
      const more = Buffer.allocUnsafe(2 * this.length);
      this.memory.copy(more, 0, 0, at);
      this.memory = more;
    }
    return at;
  }

  /** As they are: fields with their lengths. */
  bytes(bytes: Uint8Array): void {
    // First the room: it may be other memory afterwards.
    const at = this.room(bytes.length);
    this.memory.set(bytes, at);
  }

  private word(value: number, at: number): void {
    this.memory.writeInt32BE(value | 0, at);
  }

  /** The 16 bytes that begin at `from`. */
  uuid(ids: Uint8Array, from: number): void {
    const at = this.room(4 + UUID_BYTES);
    this.word(UUID_BYTES, at);
    for (let byte = 0; byte < UUID_BYTES; byte += 1)
      this.memory[at + 4 + byte] = ids[from + byte] ?? 0;
  }

  /** A point in time, in milliseconds since 1970. */
  moment(milliseconds: number): void {
    const at = this.room(12);
    const micros = (Math.floor(milliseconds) - EPOCH_MS) * 1000;
    this.word(8, at);
    this.word(Math.floor(micros / WORD), at + 4);
    this.word(micros % WORD, at + 8);
  }

  /** The day of a point in time, as in London's winter. */
  day(milliseconds: number): void {
    const at = this.room(8);
    this.word(4, at);
    this.word(Math.floor((milliseconds - EPOCH_MS) / DAY_MS), at + 4);
  }

  text(text: string): void {
    const length = Buffer.byteLength(text);
    const at = this.room(4 + length);
    this.word(length, at);
    this.memory.write(text, at + 4, length);
  }

  /** Sealed text, in which a letter is a byte, as the one text of its field. */
  sealed(text: string, form: TextForm): void {
    const { before, after, isCounted } = FORMS[form];
    const around = before.length + (isCounted ? 4 : 0);
    let at = this.room(4 + around + text.length + after.length);
    this.word(around + text.length + after.length, at);
    this.memory.set(before, at + 4);
    if (isCounted) this.word(text.length, at + 4 + before.length);
    at += 4 + around;
    this.memory.write(text, at, 'latin1');
    this.memory.set(after, at + text.length);
  }
}
