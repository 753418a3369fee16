/**
 * A pure function of one object, worked out once for each object: what follows from a rule book alone is the same for
 * every case. The object is held weakly and must not be changed afterwards.
 */
export function onceFor<Key extends object, Value>(
  build: (key: Key) => Value,
): (key: Key) => Value {
  const built = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = built.get(key);
    if (known) return known.value;
    const value = build(key);
    built.set(key, { value });
    return value;
  };
}
