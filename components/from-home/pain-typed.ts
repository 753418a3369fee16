/** What becomes of the text in a field of pain. */
export interface PainTyped {
  /** What stands in the field from now on. */
  value: string;
  /** `on`: the number is whole, typing goes on in the next field. `refused`: no digit may follow the number there. */
  then: 'stay' | 'on' | 'refused';
  /** A digit that cannot belong to this number: the next one begins with it. Empty: there is none. */
  rest: string;
}

const WHOLE = /^(10|[02-9])$/;
const TWO_DIGITS = /^\d\d$/;

/**
 * Reads a pain of 0 to 10 while it is typed. A number is whole as soon as no digit can follow: all but 1, which waits for
 * its 0 and is whole with any other digit, which is of the next number. `known` is what stood there; `isDeleted`: something
 * was taken away, so nothing goes on. Anything but digits stays as it is typed: saving names it at its field.
 */
export function painTyped(
  text: string,
  { known, isDeleted }: { known: string; isDeleted: boolean },
): PainTyped {
  if (!isDeleted && WHOLE.test(text)) return { value: text, then: 'on', rest: '' };
  if (isDeleted || !TWO_DIGITS.test(text)) return { value: text, then: 'stay', rest: '' };
  if (known === '1' && text.startsWith('1')) return { value: '1', then: 'on', rest: text.slice(1) };
  return { value: known, then: 'refused', rest: '' };
}
