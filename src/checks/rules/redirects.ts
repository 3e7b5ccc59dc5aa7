import { pageAddress } from '../../content/address.ts';
import { addressOfEntry, linkedKinds, type LinkedKind } from '../../content/entry-address.ts';
import { pagedKinds, type PagedKind } from '../../content/kind.ts';
import type { EntryFile } from '../../content/entry-file.ts';
import type { Check, Corpus } from '../corpus.ts';
import { didYouMean } from '../did-you-mean.ts';
import { isDraft } from '../draft.ts';
import { listAddresses } from '../list-addresses.ts';
import { errorAt, errorOfFile } from '../place.ts';
import type { Problem } from '../problem.ts';
import { recordInCorpus, redirectsOf, textsShown } from '../publication.ts';
import { compare } from '../../model/publication.ts';
import { fieldsOf, textsOf, valueAt } from '../yaml-node.ts';

/** The old path of a redirect: a page from the site's root. */
const PATH = /^(?:\/[\w-][\w.-]*)+\.html$/;

/** What was published can be found: it has its page, or a redirect from it that leads to one. */
export const redirects: Check = function* (corpus) {
  const pages = pagesOf(corpus);
  const site = corpus.site.entries.get('site');
  if (site) yield* redirectProblems(corpus, site, pages);
  yield* missingRedirects(corpus, pages);
};

/** The addresses of all pages that a build makes of the content, a list's first pages among them. */
function pagesOf(corpus: Corpus): Set<string> {
  const entries = linkedKinds.flatMap((kind) => publicEntries(corpus, kind).map(({ id }) => addressOfEntry(kind, id)));
  const articles = publicEntries(corpus, 'articles').flatMap(({ id }) => corpus.articles.outlines.get(id) ?? []);
  return new Set([...listAddresses(articles), ...entries]);
}

function publicEntries(corpus: Corpus, kind: LinkedKind): EntryFile[] {
  return [...corpus[kind].entries.values()].filter((entry) => !isDraft(corpus, entry));
}

function* redirectProblems(corpus: Corpus, site: EntryFile, pages: ReadonlySet<string>): Iterable<Problem> {
  const all = redirectsOf(corpus);
  for (const { key: old, offset, value } of fieldsOf(site, valueAt(site, 'redirects'))) {
    if (!PATH.test(old)) {
      const message = `"${old}" is not the path of a page: write it from the root and with its ending, as in /articles/old.html`;
      yield errorAt(site, offset, 'redirect-path', message);
    } else if (pages.has(old)) {
      const message = `"${old}" is still a page, and cannot lead to another: remove the redirect, or the page`;
      yield errorAt(site, offset, 'redirect-path', message);
    }
    const [target] = textsOf(site, value);
    const page = target?.text.split('#')[0] ?? '';
    if (!target || pages.has(page)) continue;
    const circle = circleFrom(old, all);
    const final = Object.hasOwn(all, page) ? all[page] : undefined;
    const message = circle
      ? `this redirect leads in a circle, ${circle.join(' → ')}: lead it to a page of the site`
      : `"${page}" is not a page of the site.${remedyFor(page, final, corpus, pages)}`;
    yield errorAt(site, target.offset, 'redirect-target', message);
  }
}

/** The paths over which a redirect leads back to itself or to one on its way; `undefined` where it does not. */
function circleFrom(old: string, all: Readonly<Record<string, string>>): string[] | undefined {
  const way = [old];
  for (;;) {
    const last = way.at(-1) ?? old;
    const next = Object.hasOwn(all, last) ? all[last]?.split('#')[0] : undefined;
    if (next === undefined) return undefined;
    if (way.includes(next)) return [...way, next];
    way.push(next);
  }
}

/** What to write where a redirect leads to no page; `final` is where that leads itself. */
function remedyFor(page: string, final: string | undefined, corpus: Corpus, pages: ReadonlySet<string>): string {
  if (final !== undefined) return ` It leads on to "${final}": write that.`;
  const isOfDraft = (kind: LinkedKind) =>
    [...corpus[kind].entries.values()].some(
      (entry) => isDraft(corpus, entry) && addressOfEntry(kind, entry.id) === page,
    );
  if (linkedKinds.some(isOfDraft)) return ' It is a draft: publish it first, or lead to a page that is published.';
  return didYouMean(page, pages) || ' Write its path from the root, as in /articles/new.html.';
}

function* missingRedirects(corpus: Corpus, pages: ReadonlySet<string>): Iterable<Problem> {
  const all = redirectsOf(corpus);
  for (const [recordId, file] of corpus.published.entries) {
    const kind = pagedKinds.find((candidate) => recordId.startsWith(`${candidate}/`));
    const id = kind ? recordId.slice(kind.length + 1) : '';
    // An entry that cannot be read is there all the same.
    if (!kind || (corpus[kind].ids.has(id) && !corpus[kind].entries.has(id))) continue;
    const page = pageAddress(kind, id);
    if (pages.has(page) || Object.hasOwn(all, page)) continue;
    const renamed = renamedEntry(corpus, kind, id);
    const example =
      renamed === undefined
        ? `"${page}: " and the path of the page that serves its readers`
        : `"${page}: ${pageAddress(kind, renamed)}"`;
    const message = `${page} was published and is gone: put it back, or add ${example} under "redirects" in content/site.yaml`;
    yield errorOfFile(file.path, 'missing-redirect', message);
  }
}

/** The new name of an entry, where one that was never recorded shows most of its texts. */
function renamedEntry(corpus: Corpus, kind: PagedKind, id: string): string | undefined {
  const last = recordInCorpus(corpus, kind, id);
  const candidates = publicEntries(corpus, kind).filter((entry) => !corpus.published.ids.has(`${kind}/${entry.id}`));
  return candidates.find((entry) => {
    const texts = textsShown(corpus, entry);
    const same = last && texts ? compare(last, texts).kept.flat().length : 0;
    return texts !== undefined && same > texts.length / 2;
  })?.id;
}
