import type { PlanLine } from '@/lib/domain/session-plan/session-plan';

/**
 * Names for the lines of a plan while it is on a screen, so that a line keeps its fields, its focus and its place under a
 * finger wherever it goes. A line that is the same as before keeps its name; one that was changed takes that of the line
 * whose place it has.
 */
export class LineIds {
  #lines: readonly PlanLine[] = [];
  #ids: readonly string[] = [];
  #made = 0;

  /** The names of these lines, in their order. The same list gets the same names, and the same names are the same list. */
  of(lines: readonly PlanLine[]): readonly string[] {
    if (lines === this.#lines) return this.#ids;
    const known = new Map(this.#lines.map((line, index) => [line, this.#ids[index] ?? '']));
    const kept = lines.map((line) => take(known, line));
    const free = new Set(known.values());
    const ids = kept.map((id, index) => {
      if (id !== undefined) return id;
      const here = this.#ids[index];
      if (here !== undefined && free.delete(here)) return here;
      this.#made += 1;
      return `line-${this.#made}`;
    });
    this.#lines = lines;
    // Another list of the same names would draw every line anew.
    if (ids.some((id, index) => id !== this.#ids[index]) || ids.length < this.#ids.length) {
      this.#ids = ids;
    }
    return this.#ids;
  }
}

/** Each name once, also where a list holds the same line twice. */
function take(known: Map<PlanLine, string>, line: PlanLine): string | undefined {
  const id = known.get(line);
  known.delete(line);
  return id;
}
