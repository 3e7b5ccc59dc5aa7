import type { EntryFile } from '../../content/entry-file.ts';
import { fontAdvice, withoutFont } from '../../fonts/font-choice.ts';
import { bodyReferences } from '../body.ts';
import type { Check, Corpus } from '../corpus.ts';
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
const DRAWN_WORDS = /^(?:kinds|verbs|image)\.(?!alternative)/;

/** A font has every character of what the share images show: the site's name and words, titles, and the names of the chains. */
export const shareImages: Check = function* (corpus) {
  const seen = new Set<string>();
  for (const { entry, text, offset } of drawnTexts(corpus)) {
    const place = `${entry.path}:${offset}`;
    const missing = seen.has(place)
      ? []
      : withoutFont(text).filter((grapheme) => refusedCharacters(grapheme).length === 0);
    seen.add(place);
    if (missing.length > 0) yield errorAt(entry, offset, 'no-font', fontAdvice(missing));
  }
};

function drawnTexts(corpus: Corpus): DrawnText[] {
  const { site, articles, background, ownWords } = corpus;
  return [
    ...[...site.entries.values()].flatMap((entry) => own(entry, 'name')),
    ...[...articles.entries.values()].flatMap((entry) => [...own(entry, 'title'), ...namesInChain(corpus, entry)]),
    ...[...background.entries.values()].flatMap((entry) => [...own(entry, 'title'), ...own(entry, 'description')]),
    ...[...ownWords.entries.values()].flatMap((entry) =>
      textsWithin(entry).flatMap(({ path, ...placed }) => (DRAWN_WORDS.test(path) ? [{ entry, ...placed }] : [])),
    ),
  ];
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
