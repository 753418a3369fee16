const PLAIN_KEY = /^[\w-]+$/;
/** Anything that would break a line or move the cursor. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Longest foreign text that a message repeats, in UTF-16 units. */
const QUOTED_MAX = 80;

/** Foreign text in quotes, on one line, cut where it is long. */
export function quoted(text: string): string {
  const short = text.length > QUOTED_MAX ? `${text.slice(0, QUOTED_MAX)}…` : text;
  return JSON.stringify(short).replace(
    UNPRINTABLE,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function partText(part: PropertyKey): string {
  if (typeof part === 'number') return `[${part}]`;
  const key = String(part);
  return PLAIN_KEY.test(key) ? `.${key}` : `[${quoted(key)}]`;
}

/** `contraindications[0].id`; the whole document is `case`; a key that is no plain word stands in quotes. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.map(partText).join('').replace(/^\./, '');
  return text === '' ? 'case' : text;
}
