/** A draft taken apart: what one person can have changed while another changed the rest. */
export type Parts = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

/** Whether two values say the same, in whatever order their names stand. A name with nothing in it is none. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}

/** The names of the parts that differ. */
export function changedParts(before: Parts, after: Parts): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isSame(before[name], after[name]));
}

/** These parts of a whole. */
export function pickParts(from: Parts, names: readonly string[]): Parts {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

interface Merge {
  /** What both began with. */
  base: Parts;
  mine: Parts;
  theirs: Parts;
}

/**
 * Puts two people's work together: a part that one of them changed is theirs, and a part that both changed differently
 * is `contested` and stays as it is in `mine` until somebody chooses.
 */
export function mergeParts({ base, mine, theirs }: Merge): { merged: Parts; contested: string[] } {
  const changedByMe = changedParts(base, mine);
  const contested = changedByMe.filter(
    (name) => !isSame(base[name], theirs[name]) && !isSame(mine[name], theirs[name]),
  );
  return { merged: { ...theirs, ...pickParts(mine, changedByMe) }, contested };
}
