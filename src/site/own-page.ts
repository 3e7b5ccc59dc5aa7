import { bodyOf } from './body.ts';
import { getSite, getWords, type OwnPageEntry } from './collections.ts';

/** Everything that a page of the owner's own shows, looked up once. */
export async function ownPageOf(page: OwnPageEntry) {
  const site = await getSite();
  const lang = page.data.lang ?? site.lang;
  const { parts } = await bodyOf(page);
  return { site, lang, words: await getWords(lang), parts };
}
