import { phrase } from '../../model/phrase.ts';
import type { ImageContent } from '../../site/image-content.ts';
import { creditLine } from '../../model/chain.ts';

/** What a share image says, for whoever does not see it: kind, day, title and the whole chain. */
export function imageAlternative({ kind, day, title, chain, words }: ImageContent): string {
  const links = chain.length > 0 ? creditLine(chain, words) : NONE;
  const values = { kind, title, day: day ?? NONE, links };
  return phrase(words.image.alternative, values, words.dates);
}

/** What the pattern leaves out goes by this name. */
const NONE = 'none';
