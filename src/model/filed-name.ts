import type { Person } from '../schema/person.ts';

/** A person, a source or a background page, of which some fields say where it stands. */
type FiledEntry =
  | { readonly collection: 'people' | 'sources'; readonly data: Pick<Person, 'name' | 'filedAs'> }
  | { readonly collection: 'background'; readonly data: { readonly title: string } };

/** What stands before names of outlets and titles in a language and does not count where they are put in order. */
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
 * The name of a person or a source, or a title, as a reader of a language looks for it: as its entry says, else as it is
 * written, that of an outlet and a title without its definite article, "Guardian" for "The Guardian". An article of another
 * language is a part of the name, as in the lists of newspapers and libraries.
 */
export function filedName({ collection, data }: FiledEntry, lang: string): string {
  if ('title' in data) return withoutArticle(data.title, lang);
  return data.filedAs ?? (collection === 'sources' ? withoutArticle(data.name, lang) : data.name);
}

function withoutArticle(name: string, lang: string): string {
  const article = ARTICLES[new Intl.Locale(lang).language];
  return article ? name.replace(article, '') : name;
}
