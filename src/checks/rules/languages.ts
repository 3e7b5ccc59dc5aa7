import { language } from '../../schema/text.ts';
import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';
import { textAt } from '../yaml-node.ts';

/** The site's own words exist in the language of the site and of every entry: exactly, or for the language in general. */
export const languages: EntryCheck = function* (entry, { words }) {
  const tag = entry.kind === 'words' ? undefined : textAt(entry, 'lang');
  if (!tag || !language.safeParse(tag.text).success) return;
  const general = new Intl.Locale(tag.text).language;
  if (words.ids.has(tag.text) || words.ids.has(general)) return;
  const message = `the site has no words in "${tag.text}": add src/words/${general}.yaml, with the keys of the files beside it`;
  yield errorAt(entry, tag.offset, 'missing-words', message);
};
