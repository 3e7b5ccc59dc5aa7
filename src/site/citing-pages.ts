import { citationsOf } from '../model/citation.ts';
import { pagesCiting, type CitingPage } from '../model/statement-index.ts';
import { getArticles, getBackgrounds, languageOf } from './collections.ts';
import { once } from './once.ts';
import { question } from './question.ts';

/** The key of an entry, `people/x`. */
export const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind}/${id}`;

/** The pages that can have statements of a person or a source, by whose key. */
export const citing = question('citing', async (key): Promise<readonly string[]> => {
  const [kind, id = ''] = key.split('/');
  const { people, sources } = await index();
  return ((kind === 'people' ? people : sources).get(id) ?? []).map(keyOf);
});

/** A page with the citations that its body can use, by its key. */
export const citingPage = question('citing-page', async (key): Promise<CitingPage> => {
  const page = (await index()).pages.get(key);
  if (!page) throw new Error(`There is no page "${key}" with statements.`);
  return page;
});

const index = once(async () => {
  const [articles, backgrounds] = [await getArticles(), await getBackgrounds()];
  const byId = new Map(backgrounds.map(({ id, data }) => [id, data]));
  const pages: CitingPage[] = [];
  for (const { id, data } of articles) {
    const { title, date, background } = data;
    const citations = citationsOf(data, byId.get(background));
    pages.push({ kind: 'articles', id, title, lang: await languageOf(data), date, citations });
  }
  for (const { id, data } of backgrounds) {
    pages.push({ kind: 'background', id, title: data.title, lang: await languageOf(data), citations: data.citations });
  }
  return {
    people: pagesCiting('people', pages),
    sources: pagesCiting('sources', pages),
    pages: new Map(pages.map((page) => [keyOf(page), page])),
  };
});
