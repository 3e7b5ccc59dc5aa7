import { posix } from 'node:path';
import { linkedKinds } from '../../content/entry-address.ts';
import type { EntryFile } from '../../content/entry-file.ts';
import { kinds } from '../../content/kind.ts';
import { digest } from '../../content/store.ts';
import { sections } from '../../text/section.ts';
import { address } from '../../schema/text.ts';
import { bodyOf } from '../body.ts';
import { corpusQuestion } from '../corpus-question.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { didYouMean } from '../did-you-mean.ts';
import { isDraft } from '../draft.ts';
import { isAboutSite } from '../inline-texts.ts';
import { linksOf, type PlacedLink } from '../links.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';

const WHOLE =
  'what the site says of itself links to addresses that begin with https: or mailto:, to files in public/ as in /report.pdf, or to "#"';
const HOW = 'a link to another page of the site is the path to its file, as in ../background/russia-china.mdx#energy';

/**
 * A link leads to a web or mail address, to another entry by the path to its file, or to a file in public/, each of which is
 * there. No other can run anything.
 */
export const entryLinks: EntryCheck = function* (entry, corpus) {
  for (const link of linksOf(entry)) yield* linkProblems(corpus, entry, link);
};

function* linkProblems(corpus: Corpus, entry: EntryFile, { url, offset }: PlacedLink): Iterable<Problem> {
  const [, written] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
  const error = (rule: string, message: string) => errorAt(entry, offset, rule, message);
  if (written !== undefined) {
    const message = wholeAddressProblem(written, url);
    if (message) yield error('link-address', message);
  } else if (url.startsWith('//')) {
    yield error('link-address', `"${url}" lacks its beginning: write "https:${url}"`);
  } else if (url === '' || url === '#') {
    yield error('link-address', 'the link leads nowhere: write its address in the parentheses');
  } else if (url.startsWith('/')) {
    const message = publicFileProblem(corpus, url);
    if (message) yield error('unknown-file', message);
  } else if (isAboutSite(entry)) {
    if (!url.startsWith('#')) yield error('link-form', `"${url}" is no such address: ${WHOLE}`);
  } else if (url.startsWith('#')) {
    yield* fragmentProblems(entry, url.slice(1), entry, offset);
  } else {
    yield* targetProblems(corpus, entry, url, offset);
  }
}

/** An address from the root of the site is that of a file in public/: pages of entries are named by their files. */
function publicFileProblem(corpus: Corpus, url: string): string | undefined {
  const known = publicPaths(corpus);
  const [path = ''] = url.split(/[?#]/);
  if (known.includes(decoded(path))) return undefined;
  return `there is no public${path}.${didYouMean(path, known) || ` Put the file there; ${HOW}`}`;
}

const publicPaths = corpusQuestion(
  'public',
  ({ publicFiles }) => publicFiles.filter(({ is }) => is === 'file').map(({ path }) => `/${path}`),
  (paths) => digest(paths.join('\n')),
);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function wholeAddressProblem(written: string, url: string): string | undefined {
  const scheme = written.toLowerCase();
  if (scheme === 'mailto') return undefined;
  if (scheme !== 'https' && scheme !== 'http') {
    return `a link cannot begin with "${written}:": write an address that begins with https: or mailto:`;
  }
  const [issue] = address.safeParse(url.replace(/^https?/i, scheme)).error?.issues ?? [];
  return issue && `"${url}" ${issue.message}`;
}

function* targetProblems(corpus: Corpus, entry: EntryFile, url: string, offset: number): Iterable<Problem> {
  const [path = '', fragment] = url.split('#');
  const target = posix.join(posix.dirname(entry.path), path);
  const kind = linkedKinds.find((candidate) => posix.dirname(target) === kinds[candidate].folder);
  if (!kind || !target.endsWith(kinds[kind].extension)) {
    yield errorAt(entry, offset, 'link-form', `"${url}" is not such a path: ${HOW}`);
    return;
  }
  const id = posix.basename(target, kinds[kind].extension);
  const { ids, entries } = corpus[kind];
  if (!ids.has(id)) {
    const hint = didYouMean(id, ids) || ' Look at the name of the file.';
    yield errorAt(entry, offset, 'unknown-entry', `"${id}" is not in ${kinds[kind].folder}.${hint}`);
    return;
  }
  const found = entries.get(id);
  if (!found) return;
  if (isDraft(corpus, found) && !isDraft(corpus, entry)) {
    const message = `${found.path} is a draft, which a build leaves out: finish it, or remove the link`;
    yield errorAt(entry, offset, 'draft-reference', message);
  }
  if (fragment !== undefined) yield* fragmentProblems(entry, fragment, found, offset);
}

function* fragmentProblems(entry: EntryFile, fragment: string, target: EntryFile, offset: number): Iterable<Problem> {
  const hasSections = target.kind === 'background' || target.kind === 'pages';
  const tree = bodyOf(target);
  if (hasSections && !tree) return;
  const known = hasSections && tree ? sections(tree).map(({ id }) => id) : [];
  if (known.includes(fragment)) return;
  const hint = hasSections ? didYouMean(fragment, known) || namesOf(known) : NO_SECTIONS;
  yield errorAt(entry, offset, 'unknown-fragment', `"${fragment}" is not a section of ${target.path}.${hint}`);
}

const NO_SECTIONS =
  ' Only background pages and pages of your own have sections to link to: remove "#" and what follows.';

function namesOf(known: readonly string[]): string {
  return known.length > 0
    ? ` It has: ${known.join(', ')}.`
    : ' It has none: write the id at the end of a heading, as in "## Privacy [#privacy]".';
}
