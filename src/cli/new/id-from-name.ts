import { plainLetters } from '../../content/plain-letters.ts';

/** An id is the end of an address, which people read and pass on. */
const LONGEST = 60;

/**
 * The id that a title or name gives: its words in plain letters, joined by hyphens, as many as there is room for.
 * `undefined` where a letter or digit has no plain form, as in other scripts. An id that leaves it out is worse than
 * none.
 */
export function idFromName(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    // Marks over letters; and apostrophes, so that "Xi’s" is one word.
    .replaceAll(/[\p{Mn}'’ʼ]/gu, '')
    .replaceAll(/[^\p{ASCII}]/gu, (letter) => plainLetters[letter] ?? letter);
  if (/[^\p{ASCII}]/u.test(plain.replaceAll(/[^\p{L}\p{N}]/gu, ''))) return undefined;
  const id = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return (id.length > LONGEST ? id.slice(0, LONGEST + 1).replace(/-[^-]*$/, '') : id) || undefined;
}
