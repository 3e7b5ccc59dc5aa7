import { PAGE_DATA, type SearchPageData } from '../page-data.ts';
import { addressOf, askedIn, fillFromAddress, searchForm, type SearchForm } from './form.ts';
import { partLoader } from './parts.ts';
import { SearchPage } from './search-page.ts';

/** How long nobody types before an answer is looked for, in milliseconds. */
const PAUSE = 250;
function start(found: SearchForm, data: SearchPageData): void {
  const load = partLoader();
  const page = new SearchPage(found, data, load);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    clearTimeout(waiting);
    const asking = askedIn(found);
    // It works from a disk too, in every browser, and no step back is added for each letter.
    history.replaceState(null, '', addressOf(asking));
    void page.ask(asking);
  };
  found.form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  found.field.addEventListener('input', () => {
    clearTimeout(waiting);
    // One letter is too little to begin with, and nothing asks for nothing.
    if (found.field.value.trim().length !== 1) waiting = setTimeout(ask, PAUSE);
  });
  for (const select of found.selects.values()) select.addEventListener('change', ask);
  fillFromAddress(found, data.words);
  // A browser brings back what was written there when the page is come back to.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) ask();
  });
  void page.ask(askedIn(found));
}

function isPageData(data: unknown): data is SearchPageData {
  return typeof data === 'object' && data !== null && 'borders' in data;
}

const found = searchForm();
const data: unknown = JSON.parse(document.getElementById(PAGE_DATA)?.textContent ?? 'null');
if (found && isPageData(data)) start(found, data);
