/** What stands before the names of outlets in a language and does not count where they are put in order. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  ca: /^(?:el |la |els |les |l['’])/i,
  de: /^(?:der|die|das) /i,
  en: /^the /i,
  es: /^(?:el|la|los|las) /i,
  fr: /^(?:le |la |les |l['’])/i,
  hu: /^az? /i,
  it: /^(?:il |lo |la |i |gli |le |l['’])/i,
  nl: /^(?:de|het) /i,
  pt: /^(?:o|a|os|as) /i,
};

/**
 * The name of an outlet as a reader of a language looks for it: without its definite article, "Guardian" for "The Guardian".
 * An article of another language is a part of the name, as in the lists of newspapers and libraries.
 */
export function filedName(name: string, lang: string): string {
  const article = ARTICLES[new Intl.Locale(lang).language];
  return article ? name.replace(article, '') : name;
}
