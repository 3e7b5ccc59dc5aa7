import { chainOf, type ChainLink } from '../model/chain.ts';
import { getOne, type ArticleEntry } from './collections.ts';
import { leadCitation } from '../text/lead-citation.ts';
import { registerOf } from './register.ts';

/** The chain that stands for an article as a whole: that of the first citation in its text; empty where there is none. */
export async function leadChainOf({ body = '', data }: ArticleEntry): Promise<ChainLink[]> {
  const background = await getOne('background', data.background);
  const lead = leadCitation(body, { ...background.data.citations, ...data.citations });
  return lead ? chainOf(lead, data.date, await registerOf([lead])) : [];
}
