/** More than all time zones that one server's practices live in; beyond it the memory begins anew. */
const KEPT_MAX = 1_000;

const kept = new Map<string, Intl.DateTimeFormat>();

/**
 * The formatter for a way of writing dates. To make one costs many times what it costs to use it: a page writes dozens of
 * dates, so each is made once. Throws a RangeError for a time zone that this machine does not know.
 */
export function dateFormat(
  locale: string,
  style: Readonly<Intl.DateTimeFormatOptions>,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(style)}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= KEPT_MAX) kept.clear();
  const made = new Intl.DateTimeFormat(locale, style);
  kept.set(key, made);
  return made;
}
