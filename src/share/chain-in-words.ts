import type { ChainLink } from '../model/chain.ts';
import type { Words } from '../schema/words.ts';

/** A chain in one line: "said by Dmitry Peskov, quoted by TASS, relayed by Reuters". */
export function chainInWords(chain: readonly Pick<ChainLink, 'verb' | 'name'>[], words: Words): string {
  const links = chain.map(({ verb, name }) => `${words.verbs[verb]} ${name}`);
  return new Intl.ListFormat(words.dates, { type: 'unit' }).format(links);
}
