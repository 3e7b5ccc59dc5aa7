/** An element with what stands in it. Text is text: nothing that stands in content becomes an element or an address that runs. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** What says in which language a text is; without a language nothing. */
export function inLanguage(lang: string | undefined): Record<string, string | undefined> {
  return lang === undefined ? {} : { lang, dir: 'auto' };
}

/** A pattern with a value for each `{name}` in it; values may be elements. */
export function filled<T>(pattern: string, values: Readonly<Record<string, T>>): (T | string)[] {
  return pattern.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : (values[part] ?? '')));
}
