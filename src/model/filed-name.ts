import type { Person } from '../schema/person.ts';

/** A person or a source, of which some fields say where it stands. */
interface FiledEntry {
  readonly collection: 'people' | 'sources';
  readonly data: Pick<Person, 'name' | 'filedAs'>;
}

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
 * The name of a person or a source as a reader of a language looks for it: as its entry says, else as it is written, that of
 * an outlet without its definite article, "Guardian" for "The Guardian". An article of another language is a part of the name,
 * as in the lists of newspapers and libraries.
 */
export function filedName({ collection, data: { name, filedAs } }: FiledEntry, lang: string): string {
  if (filedAs !== undefined) return filedAs;
  const article = collection === 'sources' ? ARTICLES[new Intl.Locale(lang).language] : undefined;
  return article ? name.replace(article, '') : name;
}
