import type { EntryFile } from '../../content/entry-file.ts';
import { bodyReferences } from '../body.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { backgroundOf, dayOf } from '../entry-facts.ts';
import { isSound } from '../frontmatter.ts';
import { lineReferences } from '../inline-texts.ts';
import { warningAt } from '../place.ts';
import { dateAt, itemsOf, spotAt, textsOf, valueAt, type PlacedText } from '../yaml-node.ts';

/** What an article says was known on its day rests on no source of a later day. Each is named at its first use. */
export const laterSources: EntryCheck = function* (article, corpus) {
  const day = isSound(article) ? dayOf(article) : undefined;
  if (day === undefined) return;
  const seen = new Set<string>();
  for (const { text: id, offset } of usesOnTheDay(article)) {
    const date = dateOf(corpus, article, id);
    if (seen.has(id) || !date || date.about || date.earliest <= day) continue;
    seen.add(id);
    const message = `"${id}" is of ${date.edtf}, later than the article, ${day}, which keeps to what was known that day: cite an earlier source, or say it in "outcome"`;
    yield warningAt(article, offset, 'later-source', message);
  }
};

/** The citations of the summary, of what was known, unknown and disputed, without what resolved it, and of the body. */
function usesOnTheDay(article: EntryFile): PlacedText[] {
  const lists = ['known', 'unknown', 'disputed'].flatMap((key) =>
    itemsOf(article, valueAt(article, key)).flatMap((_, index) => {
      const sides = itemsOf(article, spotAt(article, [key, index, 'sides'])?.node);
      const paths = [[key, index, 'cite'], ...sides.map((__, side) => [key, index, 'sides', side, 'cite'])];
      return paths.flatMap((path) => textsOf(article, spotAt(article, path)?.node));
    }),
  );
  return [
    ...lineReferences(article),
    ...lists,
    ...bodyReferences(article).map(({ id, offset }) => ({ text: id, offset })),
  ];
}

function dateOf(corpus: Corpus, article: EntryFile, id: string) {
  const holders = [article, backgroundOf(corpus, article)];
  const holder = holders.find((entry) => entry && spotAt(entry, ['citations', id]));
  return holder && dateAt(holder, 'citations', id, 'date');
}
