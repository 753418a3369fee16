/** What `onceFor` keeps for a rule book must not outlive a mutant: its maps can be emptied. */
const maps = new Set<ForgetfulMap>();

class ForgetfulMap extends WeakMap<object, unknown> {
  #kept = new WeakMap<object, unknown>();

  override get(key: object): unknown {
    return this.#kept.get(key);
  }

  override set(key: object, value: unknown): this {
    this.#kept.set(key, value);
    return this;
  }

  forget(): void {
    this.#kept = new WeakMap();
  }
}

/** From now on the maps of `onceFor`, and no other, forget when they are told to. */
export function watchOnce(): void {
  const Plain = globalThis.WeakMap;
  const Watched = function (this: unknown, entries?: Iterable<[object, unknown]> | null) {
    if (!new Error().stack?.includes('shared/once-for')) return new Plain(entries ?? []);
    const map = new ForgetfulMap();
    maps.add(map);
    return map;
  };
  Watched.prototype = Plain.prototype;
  globalThis.WeakMap = Watched as unknown as WeakMapConstructor;
}

export function forgetOnce(): void {
  for (const map of maps) map.forget();
}

/** How many there are: none would mean that nothing is forgotten. */
export function watchedMaps(): number {
  return maps.size;
}
