import { chainOf, type ChainLink } from '../model/chain.ts';
import { citationsOf, leadCitation } from '../model/citation.ts';
import type { Citation } from '../schema/citation.ts';
import { factsOfBody } from './body.ts';
import { getOne, type ArticleEntry } from './collections.ts';
import { keptQuestion } from './kept-question.ts';
import { registerOf } from './register.ts';

/** The first citation in an article's text, its own or its background's; `undefined` where there is none. Looked up once a build. */
export const leadCitationOf = ({ id }: Pick<ArticleEntry, 'id'>): Promise<Citation | undefined> => lead(OF + id);

const OF = 'articles/';

const lead = keptQuestion('lead', async (of) => findLead(await getOne('articles', of.slice(OF.length))));

async function findLead(article: ArticleEntry): Promise<Citation | undefined> {
  const background = await getOne('background', article.data.background);
  const { cites } = await factsOfBody(article);
  return leadCitation(cites, citationsOf(article.data, background.data));
}

/** The chain that stands for an article as a whole: that of the first citation in its text; empty where there is none. */
export async function leadChainOf(article: ArticleEntry): Promise<ChainLink[]> {
  const citation = await leadCitationOf(article);
  return citation ? chainOf(citation, article.data.date, await registerOf([citation])) : [];
}
