import { entryAddress } from '../../content/address.ts';
import type { Answering } from '../answering.ts';
import type { FoundPage, FoundStatement } from '../found-texts.ts';
import { excerpt, markedText } from '../marked-text.ts';
import type { SearchPageData } from '../page-data.ts';
import type { SearchedCitation, SearchedPassage, SearchedText } from '../searched-text.ts';
import { element, filled, inLanguage } from './elements.ts';

/** Makes the elements of answers. */
export class ResultList {
  readonly #data: SearchPageData;
  readonly #answering: readonly Answering[];

  constructor(data: SearchPageData, answering: readonly Answering[]) {
    this.#data = data;
    this.#answering = answering;
  }

  /** A page, with the passage that answers, and the section that it stands in. */
  page({ text, best, citation, section }: FoundPage): HTMLLIElement {
    const [title] = text.passages;
    const shown = best ?? text.passages[1];
    const about = element(
      'div',
      inLanguage(text.lang),
      element('p', { class: 'label', ...inLanguage(text.lang && this.#data.lang) }, text.label),
      element('h3', {}, element('a', { href: addressOf(text) }, ...this.#marked(wordsOf(title)))),
      element('p', {}, ...this.#marked(excerpt(wordsOf(shown), this.#answering))),
    );
    if (section && text.kind === 'background') about.append(this.#section(text, section));
    return element('li', {}, about, ...this.#chain(citation, text));
  }

  /** A statement with its chain, its day and a link to its passage. */
  statement({ text, passage, citation }: FoundStatement): HTMLLIElement {
    const { words } = this.#data;
    const parts = passage.parts.flatMap(({ text: part, lang }) =>
      lang === undefined ? this.#marked(part) : [element('span', inLanguage(lang), ...this.#marked(part))],
    );
    const day = citation.date;
    const when = day === undefined ? words.undated : element('time', { datetime: day }, citation.dateInWords ?? day);
    const link = element('a', { href: addressOf(text, passage), ...inLanguage(text.lang) }, wordsOf(text.passages[0]));
    const about = element(
      'div',
      {},
      element('p', inLanguage(text.lang), ...parts),
      element('small', {}, when, words.comma, link),
    );
    return element('li', {}, about, ...this.#chain(citation, text));
  }

  #section(text: SearchedText, section: SearchedPassage): HTMLElement {
    const link = element('a', { href: addressOf(text, section) }, ...this.#marked(wordsOf(section)));
    return element('small', {}, ...filled(this.#data.words.section, { section: link }));
  }

  #chain(citation: SearchedCitation | undefined, { links }: SearchedText): HTMLElement[] {
    if (!citation) return [];
    const items = citation.chain
      .flatMap((number) => links[number] ?? [])
      .map((link) => {
        const comma = link.words && this.#data.words.comma.trim();
        const name = element('b', inLanguage(link.nameLang), ...this.#marked(link.name), comma);
        const who = link.words ? [' ', element('span', inLanguage(link.wordsLang), link.words)] : [];
        return element(
          'li',
          { class: link.isDocument ? 'doc' : undefined },
          element('i', {}, link.verb),
          ' ',
          name,
          ...who,
        );
      });
    return [element('ol', { role: 'list', class: 'chain' }, ...items)];
  }

  #marked(text: string): (Node | string)[] {
    return markedText(text, this.#answering).map((piece, turn) =>
      turn % 2 === 1 ? element('mark', {}, piece) : piece,
    );
  }
}

/** The address of a page, or of a passage on it, from the search page, which lies at the root. */
function addressOf({ kind, id }: SearchedText, passage?: SearchedPassage): string {
  return entryAddress(kind, id, passage?.anchor).slice(1);
}

function wordsOf(passage: SearchedPassage | undefined): string {
  return passage?.parts.map(({ text }) => text).join('') ?? '';
}
