import { isMap } from 'yaml';
import { id as idSchema } from '../../schema/text.ts';
import type { EntryFile } from '../../content/entry-file.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { didYouMean } from '../did-you-mean.ts';
import { isDraft } from '../draft.ts';
import { isSound } from '../frontmatter.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { fieldsOf, itemsOf, spotAt, textsOf, valueAt, type PlacedText } from '../yaml-node.ts';

/** The kinds that entries name: the rule, and the word and the name by which `npm run new` makes one. */
const REFERENCED = {
  people: { rule: 'unknown-person', makes: 'person "Name"' },
  sources: { rule: 'unknown-source', makes: 'source "Name"' },
  background: { rule: 'unknown-background', makes: 'background "Title"' },
} as const;

type Referenced = keyof typeof REFERENCED;

/** Every person, source and background that an entry names has its file. */
export const entryReferences: EntryCheck = function* (entry, corpus) {
  if (!isSound(entry)) return;
  for (const [kind, names] of referencesOf(entry)) yield* unknown(corpus, entry, kind, names);
  yield* citationReferences(corpus, entry);
  if (entry.kind !== 'articles') return;
  yield* unknownAuthors(corpus, entry);
  yield* draftBackground(corpus, entry);
};

function referencesOf(entry: EntryFile): [Referenced, PlacedText[]][] {
  const events = itemsOf(entry, valueAt(entry, 'events'));
  const inEvents = events.flatMap((event) => fieldsOf(entry, event).filter(({ key }) => key === 'people'));
  if (entry.kind === 'background') return inEvents.map(({ value }) => ['people', textsOf(entry, value)]);
  return [
    ['people', textsOf(entry, valueAt(entry, 'people'))],
    ['sources', textsOf(entry, valueAt(entry, 'source'))],
    ['background', textsOf(entry, valueAt(entry, 'background'))],
  ];
}

function* citationReferences(corpus: Corpus, entry: EntryFile): Iterable<Problem> {
  for (const citation of fieldsOf(entry, valueAt(entry, 'citations'))) {
    for (const { key, value } of fieldsOf(entry, citation.value)) {
      if (key === 'source' || key === 'via') yield* unknown(corpus, entry, 'sources', textsOf(entry, value));
      if (key === 'by' && !isMap(value)) yield* unknown(corpus, entry, 'people', textsOf(entry, value));
    }
  }
}

function* unknown(corpus: Corpus, entry: EntryFile, kind: Referenced, names: PlacedText[]): Iterable<Problem> {
  const { ids } = corpus[kind];
  const { rule, makes } = REFERENCED[kind];
  for (const { text, offset } of names) {
    if (ids.has(text)) continue;
    const hint = didYouMean(text, ids) || ` Make it with npm run new -- ${makes}, or name another.`;
    yield errorAt(entry, offset, rule, `"${text}" is not in content/${kind}.${hint}`);
  }
}

/** An author is a person of the site or a name: what looks like an id is meant to be one. */
function* unknownAuthors(corpus: Corpus, article: EntryFile): Iterable<Problem> {
  const { ids } = corpus.people;
  for (const { text, offset } of textsOf(article, valueAt(article, 'authors'))) {
    if (ids.has(text) || !idSchema.safeParse(text).success) continue;
    const hint =
      didYouMean(text, ids) ||
      ' Make it with npm run new -- person "Name", or write the name as readers are to see it, as in "Ada Pell".';
    yield errorAt(
      article,
      offset,
      'unknown-person',
      `"${text}" looks like an id, and is not in content/people.${hint}`,
    );
  }
}

function* draftBackground(corpus: Corpus, article: EntryFile): Iterable<Problem> {
  const spot = spotAt(article, ['background']);
  const name = textsOf(article, spot?.node)[0]?.text ?? '';
  const background = corpus.background.entries.get(name);
  if (!spot || !background || !isDraft(corpus, background) || isDraft(corpus, article)) return;
  const message = `"${name}" is a draft, which a build leaves out: finish it, or make this article a draft too`;
  yield errorAt(article, spot.offset, 'draft-reference', message);
}
