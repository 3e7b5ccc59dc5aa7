/**
 * Makes a function remember what it gave for the `most` keys that were asked for last. Ten thousand bodies as trees do
 * not fit into memory; the body at hand and the few that others refer to are all that is needed at a time.
 */
export function recent<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, { readonly value: Value }>();
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    // Most ask for that of the entry at hand, again and again.
    if (last?.key === key) return last.value;
    const known = kept.get(key) ?? { value: make(key) };
    kept.delete(key);
    kept.set(key, known);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    last = { key, value: known.value };
    return known.value;
  };
}
