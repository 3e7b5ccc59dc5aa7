/** So many texts are kept: pages share their styles and scripts, and a site has few kinds of pages. */
const MOST = 500;

/** The same function of a text, which is worked out once for each of the texts that were last asked for. */
export function onceByText<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = of(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { value });
    return value;
  };
}
