import { phrase } from '../model/phrase.ts';
import type { ShareCard } from '../model/share-card.ts';

/** What a share image says, for whoever does not see it: kind, day, title and the whole chain. */
export function imageAlternative({ kind, day, title, chain, words }: ShareCard): string {
  const links = chain.map(({ verb, name }) => `${words.verbs[verb]} ${name}`);
  const list = new Intl.ListFormat(words.dates, { type: 'unit' }).format(links);
  const values = { kind, title, day: day ?? NONE, links: links.length > 0 ? list : NONE };
  return phrase(words.image.alternative, values, words.dates);
}

/** What the pattern leaves out goes by this name. */
const NONE = 'none';
