/** What is derived from one thing alone, an entry or a list, is derived once, however many pages ask for it: to read a body takes long. */
export function onceEach<Thing extends object, T>(derive: (thing: Thing) => T): (thing: Thing) => T {
  const known = new WeakMap<Thing, { readonly made: T }>();
  return (thing) => {
    const kept = known.get(thing) ?? { made: derive(thing) };
    known.set(thing, kept);
    return kept.made;
  };
}
