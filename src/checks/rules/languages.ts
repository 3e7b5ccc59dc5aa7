import { language } from '../../schema/text.ts';
import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';
import { textAt } from '../yaml-node.ts';

/** The site's own words exist in the language of the site and of every entry: exactly, or for the language in general. */
export const languages: EntryCheck = function* (entry, { words, ownWords }) {
  const tag = entry.kind === 'words' || entry.kind === 'ownWords' ? undefined : textAt(entry, 'lang');
  if (!tag || !language.safeParse(tag.text).success) return;
  const general = new Intl.Locale(tag.text).language;
  if ([words, ownWords].some(({ ids }) => ids.has(tag.text) || ids.has(general))) return;
  const message = `the site has no words in "${tag.text}": add content/words/${general}.yaml, with the keys of src/words/en.yaml`;
  yield errorAt(entry, tag.offset, 'missing-words', message);
};
