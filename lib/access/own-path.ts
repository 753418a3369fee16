/** Any host will do: what counts is whether a text leads away from it. */
const HERE = 'http://own.invalid';

const LENGTH_MAX = 2_000;

function parse(text: unknown, origin: string): URL | null {
  const isAddress = typeof text === 'string' && text.length <= LENGTH_MAX;
  return isAddress && URL.canParse(text, origin) ? new URL(text, origin) : null;
}

/**
 * The path that a text names on our own address, with search and fragment; `fallback` when it leads anywhere else or is
 * no address at all (`//evil`, `/\evil`, `javascript:`). Never throws.
 */
export function ownPath(text: unknown, { origin = HERE, fallback = '/today' } = {}): string {
  const url = parse(text, origin);
  if (!url || url.origin !== origin || url.username !== '' || url.password !== '') return fallback;
  // `//evil` at the start of what is left would be read as a host by whoever joins it again.
  const path = `/${url.pathname.replace(/^[/\\]+/, '')}`;
  return `${path}${url.search}${url.hash}`;
}
