import type { Finding } from './ask-link.ts';

/** What is wrong with a link. */
export interface Verdict {
  /** What came, and what to do. */
  readonly message: string;
  /** The address to write in its place, where the page has moved for good. */
  readonly moved: string | undefined;
}

const COPY = 'give "archive" an address of a copy (npm run links -- --archive looks for one), or cite another page';

/** Judges what came for an address that is cited, maybe with the title of its page; `undefined` where all is well. */
export function verdictOn(url: string, title: string | undefined, found: Finding): Verdict | undefined {
  const { status = 0, to } = found;
  const dead = (what: string) => ({ message: `${what}: ${COPY}`, moved: undefined });
  if (found.trouble !== undefined) return { message: found.trouble, moved: undefined };
  if (status === 404 || status === 410) return dead(`the page is gone (${status})`);
  if (status >= 500)
    return { message: `the server answers with a fault (${status}): ask again tomorrow`, moved: undefined };
  // Many outlets show nothing to programs; for readers the page may be there.
  if (status >= 400)
    return {
      message: `the page is not shown to programs (${status}): open it in a browser and look`,
      moved: undefined,
    };
  if (to !== undefined && isFrontPage(to) && !isFrontPage(url)) return dead(`the address leads to a front page, ${to}`);
  if (title !== undefined && found.title !== undefined && !isSameTitle(title, found.title)) {
    return {
      message: `the page is titled "${found.title}": look whether it is still the one that is cited`,
      moved: undefined,
    };
  }
  if (to !== undefined && found.isForGood === true) {
    return { message: `the page has moved for good: write ${to}`, moved: to };
  }
  return undefined;
}

/** The page at the root of a host, or of a language there. */
function isFrontPage(address: string): boolean {
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home)(?:\.\w+)?)?$/i.test(new URL(address).pathname);
}

/** Titles are reworded, and sites add their names: half of the words of the shorter one are enough. */
function isSameTitle(cited: string, found: string): boolean {
  const [fewer, more] = [wordsOf(cited), wordsOf(found)].sort((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size === 0) return true;
  return [...fewer].filter((word) => more.has(word)).length * 2 >= fewer.size;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function wordsOf(title: string): Set<string> {
  const segments = [...segmenter.segment(title.normalize('NFKC').toLowerCase())];
  return new Set(segments.flatMap(({ segment, isWordLike }) => (isWordLike === true ? [segment] : [])));
}
