import { createHash } from 'node:crypto';

const LINE_END = 0x0a;
const SIZE = 1n << 256n;

/**
 * Counts the rows of a table and sums up the SHA-256 of each: the same rows in another order have the same digest, a
 * changed, missing or doubled one does not. It finds what went wrong by accident; what somebody has changed in a file is
 * found by its encryption.
 */
export class RowDigest {
  #rows = 0;
  #sum = 0n;

  /** Takes whole lines, each with its end. */
  add(lines: Buffer): void {
    let from = 0;
    for (let end = lines.indexOf(LINE_END); end >= 0; end = lines.indexOf(LINE_END, from)) {
      const hash = createHash('sha256').update(lines.subarray(from, end)).digest('hex');
      this.#sum = (this.#sum + BigInt(`0x${hash}`)) % SIZE;
      this.#rows += 1;
      from = end + 1;
    }
  }

  get rows(): number {
    return this.#rows;
  }

  get digest(): string {
    return this.#sum.toString(16).padStart(64, '0');
  }
}
