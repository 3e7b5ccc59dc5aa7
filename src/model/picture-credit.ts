import type { PictureKind } from '../schema/picture.ts';
import type { Words } from '../schema/words.ts';
import type { ChainLink } from './chain.ts';
import { phrase } from './phrase.ts';

/** The words before each link of a picture's chain: who took or drew it, for whom, and who relayed it. */
export function creditVerbs(chain: readonly ChainLink[], shows: PictureKind, words: Words): string[] {
  return chain.map(({ verb }, index) => {
    if (index === 0) return phrase(words.picture.by, { shows }, words.dates);
    return verb === 'quoted' ? words.picture.for : words.verbs[verb];
  });
}

/** The credit of a picture in one line: "photo by Nora Vale, for Example Wire, relayed by Example Gazette". */
export function pictureCredit(chain: readonly ChainLink[], shows: PictureKind, words: Words): string {
  const verbs = creditVerbs(chain, shows, words);
  const links = chain.map(({ name }, index) => `${verbs[index] ?? ''} ${name}`);
  return new Intl.ListFormat(words.dates, { type: 'unit' }).format(links);
}

/** The label of a picture in the words of a language; `{date}` in it is the day taken. A photo of the day needs none. */
export function pictureLabel(shows: PictureKind, isDated: boolean, words: Words): string | undefined {
  if (shows === 'photo') return undefined;
  if (shows === 'archive-photo') return isDated ? words.picture.archive : words.picture.archiveUndated;
  return words.picture[shows];
}
