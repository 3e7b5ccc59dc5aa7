import { idFromName } from '../new/id-from-name.ts';

/** Short enough to be typed again and again in a text. */
const MOST_WORDS = 4;
const LONGEST = 32;

/** Words that tell nothing of a title, in languages that are written in plain letters. */
const EMPTY = new Set(
  'a an and are as at by for from in into is of on or that the to was will with der die das den und von zu mit im ein eine le la les de du des et en un une el los las y del al il lo gli di da e o os do dos na no'.split(
    ' ',
  ),
);

/** A short id for a citation that nobody has yet: the first words of its title, else its source and its day. */
export function shortId(title: string | undefined, fallback: string, taken: ReadonlySet<string>): string {
  const words = (idFromName(title ?? '') ?? '').split('-').filter((word) => word !== '' && !EMPTY.has(word));
  const first = words
    .slice(0, MOST_WORDS)
    .join('-')
    .slice(0, LONGEST + 1);
  const short = first.length > LONGEST ? first.replace(/-?[^-]*$/, '') : first;
  return free(short === '' ? fallback : short, taken);
}

function free(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
