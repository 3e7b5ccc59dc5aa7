/** What is derived from an entry alone is derived once, however many pages ask for it: to read a body takes long. */
export function onceAnEntry<Entry extends object, T>(derive: (entry: Entry) => T): (entry: Entry) => T {
  const known = new WeakMap<Entry, { readonly made: T }>();
  return (entry) => {
    const kept = known.get(entry) ?? { made: derive(entry) };
    known.set(entry, kept);
    return kept.made;
  };
}
