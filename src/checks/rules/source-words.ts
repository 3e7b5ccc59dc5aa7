import type { Nodes, Paragraph } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { EntryFile } from '../../content/entry-file.ts';
import { digest } from '../../content/store.ts';
import { isNote } from '../../text/component-node.ts';
import { comparable, compared } from '../../text/comparison.ts';
import { knownNames } from '../../text/known-names.ts';
import { covers, placesOf } from '../../text/name-place.ts';
import { sourceNames, type NameForm } from '../../text/person-names.ts';
import { passageAt } from '../../text/statement.ts';
import { bodyOf } from '../body.ts';
import { corpusQuestion } from '../corpus-question.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { languageOf } from '../entry-facts.ts';
import type { Called } from '../outline.ts';
import { errorAt } from '../place.ts';
import { proseOf, type Prose } from '../prose.ts';
import { perCorpus } from '../per-corpus.ts';

/** A source whose words a text owes its reader. */
interface Introduced {
  readonly forms: readonly NameForm[];
  /** The names of other sources that have one of its names in them: "Example Times Online". */
  readonly longer: readonly NameForm[];
  readonly words: readonly string[];
}

/** Where a text first names a source that a state controls, a government office or an account, its words say what that is. */
export const sourceWords: EntryCheck = function* (entry, corpus) {
  const lang = languageOf(corpus, entry);
  // On one line, without the signs that begin those of a quotation: text with single spaces is compared in a tenth of the time.
  const body = compared(entry.body.trimStart().replaceAll(/(?:\n[ >]*)+/g, ' ')).text;
  const candidates = introduced(corpus).filter(({ forms }) => forms.some(({ pattern }) => body.search(pattern) !== -1));
  const paragraphs = candidates.length > 0 ? paragraphsOf(entry) : [];
  for (const source of candidates) {
    const mention = firstMention(paragraphs, source, new Intl.Locale(lang).language);
    if (!mention || hasWords(passageAt(mention.prose.block, mention.index), source.words)) continue;
    const list = source.words.map((each) => `"${each}"`).join(' or ');
    const message = `"${mention.name}" is named here for the first time, and the text that its reference covers does not say what it is: write ${list} in it`;
    yield errorAt(entry, mention.prose.offsetAt(mention.index), 'source-words', message);
  }
};

const introduced = corpusQuestion(
  'introduced',
  (corpus) => introducedIn(corpus),
  (all) =>
    digest(
      JSON.stringify(
        all.map(({ forms, longer, words }) => [forms.map(({ text }) => text), longer.map(({ text }) => text), words]),
      ),
    ),
);

const introducedIn = perCorpus(({ sources }: Corpus): readonly Introduced[] => {
  const sound = [...sources.outlines.values()].filter(({ isSound }) => isSound);
  const named = sound.map(({ called }) => ({ owed: called?.owed ?? [], forms: formsOf(called) }));
  const known = knownNames(named);
  return named
    .filter(({ forms, owed }) => forms.length > 0 && owed.length > 0)
    .map(({ forms, owed }) => ({ forms, longer: known.longerThan({ forms }), words: owed }));
});

const formsOf = ({ name, native }: Partial<Called> = {}): NameForm[] =>
  sourceNames([name, native].filter((each) => each !== undefined));

/** The paragraphs in which a mention counts, those of list items and quotations included; cells and notes are none. */
function paragraphsOf(entry: EntryFile): Prose[] {
  const found: Paragraph[] = [];
  const tree = bodyOf(entry);
  if (!tree) return [];
  visit(tree, (node) => {
    if (isNote(node) || node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'paragraph') found.push(node);
    return undefined;
  });
  return found.map((paragraph) => proseOf(entry, paragraph, isNoMention));
}

function isNoMention({ type }: Nodes): boolean {
  return type === 'link' || type === 'linkReference' || type === 'inlineCode';
}

function firstMention(paragraphs: readonly Prose[], { forms, longer }: Introduced, language: string) {
  for (const prose of paragraphs) {
    const { text, written } = compared(prose.visible);
    const others = placesOf(text, longer, language);
    const place = placesOf(text, forms, language).find(
      (each) => !each.isCompound && !others.some((other) => covers(other, each)),
    );
    if (!place) continue;
    const { start, end } = written(place.start, place.end);
    return { prose, name: prose.visible.slice(start, end).replaceAll(/\s+/g, ' '), index: start };
  }
  return undefined;
}

/** Capital and small letters are alike. */
function hasWords(passage: string, words: readonly string[]): boolean {
  const folded = comparable(passage).toLowerCase();
  return words.some((each) => folded.includes(comparable(each).toLowerCase()));
}
