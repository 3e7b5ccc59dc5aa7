import { isScalar, visit } from 'yaml';
import type { EntryFile } from '../../content/entry-file.ts';
import type { Kind } from '../../content/kind.ts';
import { bodyOf, bodyReferences } from '../body.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { didYouMean } from '../did-you-mean.ts';
import { backgroundOf, ownCitations, visibleCitations } from '../entry-facts.ts';
import { isSound } from '../frontmatter.ts';
import { lineReferences } from '../inline-texts.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { textsOf, type PlacedText } from '../yaml-node.ts';

/** Every citation that is used exists, every one that exists is used, and no id stands for two. */
export const citations: EntryCheck = function* (entry, corpus) {
  if (!isSound(entry)) return;
  const inLists = [...listedCitations(entry), ...lineReferences(entry)];
  const inBody = bodyReferences(entry).map(({ id, offset }) => ({ text: id, offset }));
  yield* unknownCitations(corpus, entry, [...inLists, ...inBody]);
  yield* unusedCitations(entry, inLists);
  if (entry.kind === 'articles') yield* sharedIds(corpus, entry);
};

/** The ids in every `cite` of the frontmatter: known, unknown, disputed, outcome, events, and what resolved them. */
function listedCitations(entry: EntryFile): PlacedText[] {
  const found: PlacedText[] = [];
  visit(entry.yaml, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'cite') found.push(...textsOf(entry, value));
    },
  });
  return found;
}

function* unknownCitations(corpus: Corpus, entry: EntryFile, uses: PlacedText[]): Iterable<Problem> {
  const known = visibleCitations(corpus, entry);
  if (!known) return;
  for (const { text, offset } of uses) {
    if (known.has(text)) continue;
    const several = text.split(/[\s,;]+/).map((id) => `[^${id.replace('^', '')}]`);
    const hint =
      several.length > 1
        ? ` Write one reference for each, as in ${several.join('')}.`
        : didYouMean(text, known) || ' Add it there, or cite another.';
    yield errorAt(
      entry,
      offset,
      'unknown-citation',
      `"${text}" is not among the citations of ${WHERE[entry.kind] ?? 'this entry'}.${hint}`,
    );
  }
}

const WHERE: Readonly<Partial<Record<Kind, string>>> = {
  articles: 'this article or of its background',
  background: 'this background',
  people: 'this person',
  sources: 'this source',
};

function* unusedCitations(entry: EntryFile, inLists: PlacedText[]): Iterable<Problem> {
  const used = new Set([...inLists.map(({ text }) => text), ...idsInBody(entry)]);
  for (const [id, offset] of ownCitations(entry)) {
    if (used.has(id)) continue;
    const message = `the citation "${id}" is never used here: cite it as [^${id}], or remove it`;
    yield errorAt(entry, offset, 'unused-citation', message);
  }
}

/** A body that MDX cannot parse uses its citations all the same. */
function idsInBody(entry: EntryFile): string[] {
  if (bodyOf(entry)) return bodyReferences(entry).map(({ id }) => id);
  return [...entry.body.matchAll(/\[\^([^\][]+)\]/g)].map(([, id = '']) => id);
}

function* sharedIds(corpus: Corpus, article: EntryFile): Iterable<Problem> {
  const background = backgroundOf(corpus, article);
  if (!background) return;
  const taken = ownCitations(background);
  for (const [id, offset] of ownCitations(article)) {
    if (!taken.has(id)) continue;
    const message = `the background has a citation "${id}" too, and both stand in one ledger: give this one another id`;
    yield errorAt(article, offset, 'duplicate-citation', message);
  }
}
