import { closestMatch } from 'leven';

/**
 * ` Did you mean "tass"?` where a candidate is close enough to be what was meant, else nothing. Capitals, spaces and
 * underscores count for nothing, because every name of this site is lower-case words joined by hyphens.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const wanted = word.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const maxDistance = Math.min(4, 1 + Math.floor(wanted.length / 4));
  const match = closestMatch(wanted, [...candidates], { maxDistance });
  return match === undefined ? '' : ` Did you mean "${match}"?`;
}
