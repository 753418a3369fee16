import { notFound } from 'next/navigation';

/** Ids are 36 signs, names of rules less than 64. */
const ID_MAX = 200;

/** Half a character: no text that was made here has one, and it has no place in an address. */
const HALF = /\p{Surrogate}/u;

/**
 * An id that a page has bound to its action. It comes back from the browser, which may send anything in its place: what
 * is no text is nowhere to be found.
 */
export function sentId(given: unknown): string {
  if (typeof given !== 'string' || given.length > ID_MAX || HALF.test(given)) notFound();
  return given;
}

/** Several bound ids, by name; what else was sent with them is dropped. */
export function sentIds<Name extends string>(
  given: unknown,
  names: readonly Name[],
): Record<Name, string> {
  if (typeof given !== 'object' || given === null) notFound();
  const sent = new Map<string, unknown>(Object.entries(given));
  return Object.fromEntries(names.map((name) => [name, sentId(sent.get(name))])) as Record<
    Name,
    string
  >;
}

/** The version that was read before this save. What is no whole number is no version: the save is a conflict. */
export function sentVersion(given: unknown): number {
  const version = typeof given === 'string' && given !== '' ? Number(given) : given;
  return Number.isInteger(version) && Math.abs(version as number) < 2 ** 31
    ? (version as number)
    : -1;
}

const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What the browser calls this one sending, so that it counts once; null when it gave nothing of that form. */
export function sentKey(given: unknown): string | null {
  return typeof given === 'string' && KEY.test(given) ? given : null;
}

const OWNER = /^[0-9a-f]{32}$/;

/** Whose page it is, as it was told; null: not said. */
export const sentOwner = (given: unknown): string | null =>
  typeof given === 'string' && OWNER.test(given) ? given : null;

/** Name of the field in which a form carries its key. */
export const ONCE_FIELD = 'once';

/** The key of a form that was sent. */
export const formKey = (formData: FormData): string | null => sentKey(formData.get(ONCE_FIELD));

/** A draft as a page sends it. Who answers it asks `sentDraft` first: the browser may send anything in its place. */
export interface GivenDraft {
  version: number;
  value: unknown;
  key?: string;
  owner?: string;
}

interface SentDraft {
  version: number;
  value: unknown;
  key: string | null;
  /** Whose typing it is, as the page was told; null: not said. */
  owner: string | null;
}

/** A draft with the version it was made from and its key. Its value is parsed by whoever saves it. */
export function sentDraft(given: unknown): SentDraft {
  if (typeof given !== 'object' || given === null) notFound();
  const sent = new Map<string, unknown>(Object.entries(given));
  const version = sent.get('version');
  // A draft's version is a number; only a form sends it as a text.
  return {
    version: typeof version === 'number' ? sentVersion(version) : -1,
    value: sent.get('value'),
    key: sentKey(sent.get('key')),
    owner: sentOwner(sent.get('owner')),
  };
}

/** What a form sends. */
export function sentForm(given: unknown): FormData {
  if (!(given instanceof FormData)) notFound();
  return given;
}
