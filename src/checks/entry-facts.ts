import type { EntryFile } from '../content/entry-file.ts';
import { parseDate } from '../schema/date.ts';
import { language } from '../schema/text.ts';
import type { Corpus } from './corpus.ts';
import { isSound } from './frontmatter.ts';
import { fieldsOf, textAt, valueAt } from './yaml-node.ts';

// What checks ask of an entry is read from its YAML as it stands. With one mistyped key there is no data that its schema
// passed, and the other mistakes of the file must show all the same.

/** The background of an article; `undefined` where there is none, or its data cannot be relied on. */
export function backgroundOf(corpus: Corpus, article: EntryFile): EntryFile | undefined {
  const background = corpus.background.entries.get(textAt(article, 'background')?.text ?? '');
  return background && isSound(background) ? background : undefined;
}

/** The citations that an entry has itself: their ids, and where they stand. */
export function ownCitations(entry: EntryFile): Map<string, number> {
  return new Map(fieldsOf(entry, valueAt(entry, 'citations')).map(({ key, offset }) => [key, offset]));
}

/**
 * The ids of all citations that an entry sees: its own, and in an article its background's. `undefined` where they cannot
 * be known, because the YAML of the one or the other is broken.
 */
export function visibleCitations(corpus: Corpus, entry: EntryFile): Set<string> | undefined {
  if (!isSound(entry)) return undefined;
  const own = ownCitations(entry);
  if (entry.kind !== 'articles') return new Set(own.keys());
  const background = backgroundOf(corpus, entry);
  return background && new Set([...own.keys(), ...ownCitations(background).keys()]);
}

/** The day of an article's news, where it is a day. */
export function dayOf(article: EntryFile): string | undefined {
  const date = parseDate(textAt(article, 'date')?.text ?? '');
  return date?.precision === 'day' ? date.edtf : undefined;
}

/** The language of an entry: its own, else the site's. Where neither is a language, English, so that other checks can go on. */
export function languageOf({ site }: Corpus, entry: EntryFile): string {
  const ofSite = site.entries.get('site');
  const candidates = [textAt(entry, 'lang'), ofSite && textAt(ofSite, 'lang')];
  return candidates.find((candidate) => language.safeParse(candidate?.text).success)?.text ?? 'en';
}
