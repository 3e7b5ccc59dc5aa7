/**
 * How many sentences a text has at least. A mark counts that ends one for sure: white space follows it and no lower case,
 * and a full stop stands after a word that no abbreviation, initial or ordinal is. Where that is not sure, the text passes.
 */
export function sureSentences(text: string): number {
  const line = text.trim();
  const ends = [...line.matchAll(MARK)].filter(({ index, 0: mark }) => {
    const before = line.slice(0, index);
    const after = line.slice(index + mark.length);
    return (
      after.trim() !== '' && !/^[\s\p{P}]*\p{Ll}/u.test(after) && (!mark.startsWith('.') || LONG_WORD.test(before))
    );
  });
  return line === '' ? 0 : ends.length + 1;
}

/** Marks that end a sentence, with what closes after them; those of scripts without spaces need none behind them. */
const MARK = /(?:[.!?…؟۔।]+[\p{Pf}\p{Pe}"']*(?=\s)|[。！？｡]+[\p{Pf}\p{Pe}]*)/gu;

/** Abbreviations are short in every language that has them, and ordinals are digits. */
const LONG_WORD = /\p{L}[\p{L}\p{M}]{4,}$/u;
