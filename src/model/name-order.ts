const made = new Map<string, Intl.Collator>();

/** The order of names and titles in a language. A number in one counts as such: "Topic 2" comes before "Topic 10". */
export function nameOrder(lang: string): Intl.Collator {
  const order = made.get(lang) ?? new Intl.Collator(lang, { numeric: true });
  made.set(lang, order);
  return order;
}
