import { filterNames, type FilterName } from '../filters.ts';
import type { LoadPart } from '../index-reader.ts';
import { foundPage } from '../found-texts.ts';
import type { SearchPageData } from '../page-data.ts';
import { searchWords } from '../search-words.ts';
import { showCounts } from './choices.ts';
import { element } from './elements.ts';
import type { Asking, SearchForm } from './form.ts';
import { drawn, rings, showResults } from './page-parts.ts';
import { ResultList } from './results.ts';
import { SearchSession, type FoundText, type Shown } from './search-session.ts';
import { formatsOf, tally } from './tally.ts';

/** An answer that takes longer than this says that it is on its way, in milliseconds. */
const SOON = 150;

/** So many results are shown at first, and the others when those have been drawn: a phone takes long for all. */
const FIRST = 3;

/** The search page: asks what its form says, and shows the answer. The form itself stays as it is, and so does the focus. */
export class SearchPage {
  readonly #form: SearchForm;
  readonly #data: SearchPageData;
  readonly #load: LoadPart;
  readonly #status = document.querySelector('#S-tally');
  readonly #results = document.querySelector('#S-found');
  readonly #chosen = document.querySelector('#S-chosen');
  readonly #ways = document.querySelector<HTMLElement>('#S-ways');
  #session: SearchSession | undefined;

  constructor(form: SearchForm, data: SearchPageData, load: LoadPart) {
    this.#form = form;
    this.#data = data;
    this.#load = load;
  }

  /** Asks, and shows what comes, unless something else was asked in the meantime. */
  async ask(asking: Asking): Promise<void> {
    const { words } = this.#data;
    const session = new SearchSession(asking, this.#load);
    this.#session = session;
    document.title = asking.question ? `${asking.question} – ${words.title}` : words.title;
    const isEmpty = !asking.question && Object.keys(asking.filters).length === 0;
    if (isEmpty) {
      this.#show([words.archive], true);
      showCounts(this.#form, asking, undefined, this.#data);
      this.#chosen?.replaceChildren();
      return;
    }
    const answer = session.begin(this.#data);
    // A phone takes long to get ready for numbers and for words: it does so while the first part is on its way.
    formatsOf(this.#data);
    searchWords(words.archive);
    await this.#follow(session, asking, answer);
  }

  async #follow(session: SearchSession, asking: Asking, answer: Promise<Shown>, isMore = false): Promise<void> {
    const { words } = this.#data;
    const late = setTimeout(() => this.#session === session && !isMore && this.#say([rings(), words.loading]), SOON);
    try {
      const shown = await answer.finally(() => clearTimeout(late));
      if (this.#session !== session) return;
      const links = () => [...document.querySelectorAll<HTMLAnchorElement>('#S-found a')];
      const before = links().map(String);
      const list = new ResultList(this.#data, new Set(shown.answer.matches.flatMap((match) => match.words)));
      const isNone = shown.answer.pages.length === 0;
      this.#show(tally(asking, shown, this.#data), isNone, true);
      this.#showChosen(isNone);
      const results = this.#showing(shown, list);
      if (!isMore) {
        for (let count = 0; count < FIRST; count += 1) results.next();
        await drawn();
        if (this.#session !== session) return;
      }
      while (!results.next().done);
      if (shown.hasMore) this.#results?.append(this.#moreOf(session, asking));
      // Old and new stand together, in their order.
      if (isMore)
        links()
          .find((link) => !before.includes(link.href))
          ?.focus();
      showCounts(this.#form, asking, shown, this.#data);
      this.#results?.setAttribute('aria-busy', 'false');
    } catch {
      if (this.#session === session) this.#show([words.failed], true);
    }
  }

  /** Shows an answer in its order, one result with each step. */
  *#showing({ answer, pages, names, statements, isNameFirst }: Shown, list: ResultList): Generator<void> {
    const { words } = this.#data;
    const hits = (id: string, heading: string, found: readonly FoundText[]) =>
      showResults(this.#results, { id, heading, name: 'said hits' }, found, ({ ranked, text }) =>
        list.page(foundPage(ranked, text, answer)),
      );
    const lists = [hits('pages', words.pagesHeading, pages), hits('names', words.namesHeading, names)];
    if (isNameFirst) lists.reverse();
    for (const each of lists) yield* each;
    const said = { id: 'statements', heading: words.statementsHeading, name: 'said' };
    yield* showResults(this.#results, said, statements(), (statement) => list.statement(statement));
  }

  #moreOf(session: SearchSession, asking: Asking): HTMLElement {
    const more = element('button', { type: 'button', class: 'btn' }, this.#data.words.more);
    more.addEventListener('click', () => void this.#follow(session, asking, session.more(), true));
    return element('p', { class: 'more-of' }, more);
  }

  /** What is chosen, each to be taken away, where it leaves nothing. */
  #showChosen(isNone: boolean): void {
    const buttons = filterNames.flatMap((name) => (isNone ? this.#takeAway(name) : []));
    this.#chosen?.replaceChildren(...buttons);
  }

  #takeAway(name: FilterName): Node[] {
    const select = this.#form.selects.get(name);
    if (!select?.value) return [];
    const label = `${select.labels[0]?.textContent ?? ''}: ${select.selectedOptions[0]?.dataset.name ?? select.value} `;
    const button = element('button', { type: 'button', class: 'btn' }, label);
    button.append(
      element('span', { 'aria-hidden': 'true' }, '×'),
      element('span', { class: 'sr' }, this.#data.words.takeAway),
    );
    button.addEventListener('click', () => {
      select.value = '';
      select.focus();
      select.dispatchEvent(new Event('change'));
    });
    return [button];
  }

  #say(what: readonly (Node | string)[]): void {
    this.#status?.replaceChildren(...what);
  }

  #show(status: readonly (Node | string)[], withWays: boolean, hasMore = false): void {
    this.#say(status);
    this.#results?.setAttribute('aria-busy', `${hasMore}`);
    this.#results?.replaceChildren();
    if (this.#ways) this.#ways.hidden = !withWays;
  }
}
