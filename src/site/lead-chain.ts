import { chainOf, type ChainLink } from '../model/chain.ts';
import { citationsOf, leadCitation } from '../model/citation.ts';
import type { Citation } from '../schema/citation.ts';
import { bodyOf } from './body.ts';
import { getOne, type ArticleEntry } from './collections.ts';
import { registerOf } from './register.ts';

const kept = new Map<string, Promise<Citation | undefined>>();

/** The first citation in an article's text, its own or its background's; `undefined` where there is none. Looked up once a build. */
export function leadCitationOf(article: ArticleEntry): Promise<Citation | undefined> {
  const found = (import.meta.env.DEV ? undefined : kept.get(article.id)) ?? findLead(article);
  kept.set(article.id, found);
  return found;
}

async function findLead(article: ArticleEntry): Promise<Citation | undefined> {
  const background = await getOne('background', article.data.background);
  const { cites } = await bodyOf(article);
  return leadCitation(cites, citationsOf(article.data, background.data));
}

/** The chain that stands for an article as a whole: that of the first citation in its text; empty where there is none. */
export async function leadChainOf(article: ArticleEntry): Promise<ChainLink[]> {
  const lead = await leadCitationOf(article);
  return lead ? chainOf(lead, article.data.date, await registerOf([lead])) : [];
}
