/** Whether two words differ by one letter: another, one more, one less, two neighbours in each other's place, or by letters that are doubled. */
export function isOneApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [own, its] = [one.slice(start), other.slice(start)];
  const [ownRest, itsRest] = [own.slice(1), its.slice(1)];
  const isSwapped = own === its.charAt(1) + its.charAt(0) + its.slice(2);
  return ownRest === itsRest || ownRest === its || own === itsRest || isSwapped || single(one) === single(other);
}

/** A word with each letter once where it stands twice or more in a row. */
function single(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}
