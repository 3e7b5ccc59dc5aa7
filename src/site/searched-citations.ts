import { pageAddress } from '../content/address.ts';
import { chainOf, type ChainLink, type Register } from '../model/chain.ts';
import { dateInWords } from '../model/date-in-words.ts';
import { roleInWords } from '../model/role-in-words.ts';
import type { Citation } from '../schema/citation.ts';
import type { Words } from '../schema/words.ts';
import type { SearchedCitation, SearchedLink } from '../search/searched-text.ts';

/** What the citations of a page are told by: its day, whom they name, and the words of the page that shows them. */
interface Telling {
  /** Of an article; the roles of a page that is kept current are those of now. */
  readonly day: string | undefined;
  readonly roleDay: string;
  readonly register: Register;
  readonly words: Words;
}

/** The citations of a page as a search shows them, and their links, each of which stands there once. */
export function searchedCitations(citations: readonly Citation[], telling: Telling) {
  const links = new Map<string, { readonly number: number; readonly link: SearchedLink }>();
  const numberOf = (link: SearchedLink) => {
    const key = JSON.stringify(link);
    const known = links.get(key) ?? { number: links.size, link };
    links.set(key, known);
    return known.number;
  };
  const told = citations.map((citation) => searchedCitation(citation, telling, numberOf));
  return { citations: told, links: [...links.values()].map(({ link }) => link) };
}

function searchedCitation(
  citation: Citation,
  { day, roleDay, register, words }: Telling,
  numberOf: (link: SearchedLink) => number,
): SearchedCitation {
  const chain = chainOf(citation, roleDay, register).map((link) => numberOf(searchedLink(link, words)));
  const source = register.source(citation.source);
  const date = citation.date ?? day;
  return {
    chain,
    kind: source?.kind ?? '',
    ownership: source?.ownership ?? '',
    date,
    dateInWords: date && dateInWords(date, words.dates, words.approximate),
  };
}

function searchedLink(link: ChainLink, words: Words): SearchedLink {
  const { verb, name, lang, of, isDocument, page } = link;
  return {
    verb: words.verbs[verb],
    name,
    nameLang: lang,
    words: roleInWords(link, words),
    wordsLang: of?.lang === words.lang ? undefined : of?.lang,
    isDocument: isDocument || undefined,
    page: page && pageAddress(page.kind, page.id).slice(1, -'.html'.length),
  };
}
