/** A copy of a draft in the hands of a page holds this lock: a crash, a reload or a closed tab lets it go. */
const lockName = (copy: string): string => `fascicle-draft:${copy}`;

const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Says that this page has the copy; the answer lets it go. */
export function holdCopy(copy: string): () => void {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  void locks()?.request(lockName(copy), () => gone);
  return letGo;
}

/** Which copies no page has any more. Where the browser has no locks: all of them. */
export async function orphansOf(copies: readonly string[]): Promise<string[]> {
  const held = new Set((await locks()?.query())?.held?.map(({ name }) => name));
  return copies.filter((copy) => !held.has(lockName(copy)));
}

/** One page at a time looks through what was left behind: no copy is taken up twice. */
export async function inTurn<Out>(work: () => Promise<Out>): Promise<Out> {
  const manager = locks();
  return manager ? manager.request('fascicle-outbox', work) : work();
}
