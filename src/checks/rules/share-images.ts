import type { EntryFile } from '../../content/entry-file.ts';
import { fontAdvice, withoutFont } from '../../fonts/font-choice.ts';
import { bodyReferences } from '../body.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { backgroundOf } from '../entry-facts.ts';
import { errorAt } from '../place.ts';
import { refusedCharacters } from '../refused-characters.ts';
import { textsWithin } from '../texts-within.ts';
import { spotAt, textAt, textsOf, type PlacedText } from '../yaml-node.ts';

/** A text of an entry that a share image shows. */
interface DrawnText extends PlacedText {
  readonly entry: EntryFile;
}

/** The words of the site that an image shows, by their paths. */
const DRAWN_WORDS = /^(?:kinds|verbs|nav|image)\.(?!alternative)/;

/**
 * A font has every character of what the share images show: the site's name, tagline and words, titles, and the names of the
 * chains. A name is said to have none by each explainer that shows it, and reported once.
 */
export const shareImages: EntryCheck = function* (entry, corpus) {
  for (const { entry: holder, text, offset } of drawnTexts(entry, corpus)) {
    const missing = withoutFont(text).filter((grapheme) => refusedCharacters(grapheme).length === 0);
    if (missing.length > 0) yield errorAt(holder, offset, 'no-font', fontAdvice(missing));
  }
};

function drawnTexts(entry: EntryFile, corpus: Corpus): DrawnText[] {
  if (entry.kind === 'site') return [...own(entry, 'name'), ...own(entry, 'tagline')];
  if (entry.kind === 'articles') return [...own(entry, 'title'), ...namesInChain(corpus, entry)];
  if (entry.kind === 'background') return [...own(entry, 'title'), ...own(entry, 'description')];
  if (entry.kind !== 'ownWords') return [];
  return textsWithin(entry).flatMap(({ path, ...placed }) => (DRAWN_WORDS.test(path) ? [{ entry, ...placed }] : []));
}

function own(entry: EntryFile | undefined, ...path: readonly string[]): DrawnText[] {
  const placed = entry && textAt(entry, ...path);
  return placed ? [{ entry, ...placed }] : [];
}

/** The names in the chain of an article's first citation, each where its own entry has it. */
function namesInChain(corpus: Corpus, article: EntryFile): DrawnText[] {
  const holders = [article, backgroundOf(corpus, article)].filter((entry) => entry !== undefined);
  for (const { id } of bodyReferences(article)) {
    const entry = holders.find((holder) => spotAt(holder, ['citations', id]));
    if (entry) return namesIn(corpus, entry, id);
  }
  return [];
}

function namesIn({ people, sources }: Corpus, entry: EntryFile, id: string): DrawnText[] {
  const ids = (key: string) => textsOf(entry, spotAt(entry, ['citations', id, key])?.node).map(({ text }) => text);
  return [
    ...own(entry, 'citations', id, 'by', 'name'),
    ...ids('by').flatMap((person) => own(people.entries.get(person), 'name')),
    ...[...ids('source'), ...ids('via')].flatMap((source) => own(sources.entries.get(source), 'name')),
  ];
}
