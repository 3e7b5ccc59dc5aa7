import { chosenTerms } from '../filters.ts';
import type { LoadPart } from '../index-reader.ts';
import { foundPage, isName } from '../found-texts.ts';
import type { SearchPageData } from '../page-data.ts';
import { searchWords } from '../search-words.ts';
import { nameChosen, showCounts } from './choices.ts';
import type { Asking, SearchForm } from './form.ts';
import { drawn, loading, showResults } from './page-parts.ts';
import { ResultList } from './results.ts';
import { SearchSession, type Shown } from './search-session.ts';
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
  /** For explainers and background, for people and sources, and for statements. */
  readonly #sections = [...document.querySelectorAll<HTMLElement>('#S-found > section')];
  readonly #more = document.querySelector<HTMLElement>('#S-more');
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
    document.title = [asking.question, words.title].filter(Boolean).join(' – ');
    const isEmpty = !asking.question && chosenTerms(asking.filters).length === 0;
    if (isEmpty) {
      this.#show([words.archive], true);
      showCounts(this.#form, asking, undefined, this.#data);
      this.#showChosen(false);
      return;
    }
    const answer = session.begin(this.#data);
    // A phone takes long to get ready for numbers and for words: it does so while the first part is on its way.
    formatsOf(this.#data);
    searchWords(words.archive);
    await this.#follow(session, answer);
  }

  async #follow(session: SearchSession, answer: Promise<Shown>, isMore = false): Promise<void> {
    const { words } = this.#data;
    const late = setTimeout(() => this.#session === session && !isMore && this.#say(loading()), SOON);
    try {
      const shown = await answer.finally(() => clearTimeout(late));
      if (this.#session !== session) return;
      const links = () => [...document.querySelectorAll<HTMLAnchorElement>('#S-found a')];
      const before = links().map(String);
      const list = new ResultList(this.#data, shown.answer.matches);
      nameChosen(this.#form, shown.answer);
      this.#show(tally(session.asking, shown, this.#data), shown.isNone, true);
      this.#showChosen(shown.isNone);
      const results = this.#showing(session.asking, shown, list);
      if (!isMore) {
        for (let count = 0; count < FIRST; count += 1) results.next();
        await drawn();
        if (this.#session !== session) return;
      }
      while (!results.next().done);
      if (this.#more) {
        this.#more.hidden = !shown.hasMore;
        this.#more.onclick = () => void this.#follow(session, session.more(), true);
      }
      // Old and new stand together, in their order.
      if (isMore) (links().find((link) => !before.includes(link.href)) ?? links().at(-1))?.focus();
      showCounts(this.#form, session.asking, shown, this.#data);
      this.#results?.setAttribute('aria-busy', 'false');
    } catch {
      if (this.#session === session) this.#show([words.failed], true);
    }
  }

  /** Shows an answer in its order, one result with each step. */
  *#showing({ filters }: Asking, { answer, found, statements }: Shown, list: ResultList): Generator<void> {
    const [pages, names, said] = this.#sections;
    // People and sources, or pages: those first that have the best answer.
    for (const [areNames, own] of Map.groupBy(found, ({ text }) => isName(text))) {
      yield* showResults(areNames ? names : pages, own, ({ ranked, text }) =>
        list.page(foundPage(ranked, text, answer, filters)),
      );
    }
    yield* showResults(said, statements(), (statement) => list.statement(statement));
  }

  /** What is chosen, each to be taken away, where it leaves nothing. */
  #showChosen(isNone: boolean): void {
    for (const [name, select] of this.#form.selects) {
      const button = document.querySelector<HTMLButtonElement>(`#S-chosen [value=${name}]`);
      const [option] = select.selectedOptions;
      if (!button || !option) continue;
      button.hidden = !isNone || !select.value;
      button.querySelector('b')?.replaceChildren(option.dataset.name ?? option.text);
      button.onclick = () => {
        select.value = '';
        select.focus();
        select.dispatchEvent(new Event('change'));
      };
    }
  }

  #say(what: readonly (Node | string)[]): void {
    this.#status?.replaceChildren(...what);
  }

  #show(status: readonly (Node | string)[], withWays: boolean, hasMore = false): void {
    this.#say(status);
    this.#results?.setAttribute('aria-busy', `${hasMore}`);
    for (const section of this.#sections) {
      section.hidden = true;
      section.querySelector('ol')?.replaceChildren();
    }
    if (this.#ways) this.#ways.hidden = !withWays;
    if (this.#more) this.#more.hidden = true;
  }
}
