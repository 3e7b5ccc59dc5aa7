import { closestMatch } from 'leven';

/**
 * ` Did you mean "tass"?` where a candidate is close enough to be what was meant, else nothing. Capitals, spaces and
 * underscores count for nothing.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const byPlain = new Map([...candidates].map((candidate) => [plain(candidate), candidate]));
  const wanted = plain(word);
  const maxDistance = Math.min(4, 1 + Math.floor(wanted.length / 4));
  const match = byPlain.get(closestMatch(wanted, [...byPlain.keys()], { maxDistance }) ?? '');
  return match === undefined ? '' : ` Did you mean "${match}"?`;
}

const plain = (word: string) => word.toLowerCase().replaceAll(/[\s_]+/g, '-');
