/** A part of the index: the words from `first` on, before the first of the next part. */
export interface Shard<T> {
  readonly first: string;
  readonly words: readonly T[];
}

/** A word with what it takes. */
export interface Weighed {
  readonly word: string;
  readonly weight: number;
}

/** Words that begin with the same text and go on with a character of a range. */
interface Range {
  readonly prefix: string;
  readonly low: number;
  /** How many codes of characters the range has, a power of two. */
  readonly size: number;
}

const ALL: Range = { prefix: '', low: 0, size: 0x10000 };

/**
 * Cuts sorted words into parts of at most `most` in weight, unless one word alone is more. A range is halved where it is too
 * heavy, and always in the same place: so a word that comes or goes moves no border but its own part's.
 */
export function shardsOf<T extends Weighed>(words: readonly T[], most: number): Shard<T>[] {
  return cut(words, ALL, most);
}

function cut<T extends Weighed>(words: readonly T[], range: Range, most: number): Shard<T>[] {
  if (words.length === 0) return [];
  const weight = words.reduce((sum, word) => sum + word.weight, 0);
  if (words.length === 1 || weight <= most) return [{ first: firstOf(range), words }];
  const { prefix, low, size } = range;
  if (size > 1) {
    const middle = low + size / 2;
    const isLow = ({ word }: T) => word.length <= prefix.length || word.charCodeAt(prefix.length) < middle;
    const half = (from: number): Range => ({ prefix, low: from, size: size / 2 });
    return [
      ...cut(words.filter(isLow), half(low), most),
      ...cut(
        words.filter((word) => !isLow(word)),
        half(middle),
        most,
      ),
    ];
  }
  // All of one character, or the word that ends here, which comes first.
  return cut(words, { ...ALL, prefix: prefix + String.fromCharCode(low) }, most);
}

/** The word that ends where a range begins has nothing after its prefix. */
function firstOf({ prefix, low }: Range): string {
  return low === 0 ? prefix : prefix + String.fromCharCode(low);
}

/** The name of the part that begins with a text, for a file: the codes of its characters. */
export function shardName(first: string): string {
  return first === '' ? '0' : Array.from(first, (character) => character.codePointAt(0)?.toString(16) ?? '').join('-');
}

/** Which of the parts, by their sorted first words, has a word. */
export function shardAt(firsts: readonly string[], word: string): number {
  return Math.max(
    0,
    firsts.findLastIndex((first) => first <= word),
  );
}
