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
export async function citingPage(key: string): Promise<CitingPage> {
  return (await known(key)).page;
}

/** What it is made of says as much of it, and its digest is known already: there are as many as explainers. */
const known = question(
  'citing-page',
  async (key): Promise<KnownPage> => {
    const page = (await index()).pages.get(key);
    if (!page) throw new Error(`There is no page "${key}" with statements.`);
    return page;
  },
  ({ madeOf }) => madeOf,
);

interface KnownPage {
  readonly page: CitingPage;
  readonly madeOf: readonly unknown[];
}

const index = once(async () => {
  const [articles, backgrounds] = [await getArticles(), await getBackgrounds()];
  const byId = new Map(backgrounds.map(({ id, data }) => [id, data]));
  const pages: KnownPage[] = [];
  for (const { id, data } of articles) {
    const { title, date } = data;
    const [lang, background] = [await languageOf(data), byId.get(data.background)];
    const page: CitingPage = { kind: 'articles', id, title, lang, date, citations: citationsOf(data, background) };
    pages.push({ page, madeOf: [data, background, lang] });
  }
  for (const { id, data } of backgrounds) {
    const { title, citations } = data;
    const lang = await languageOf(data);
    pages.push({ page: { kind: 'background', id, title, lang, citations }, madeOf: [data, lang] });
  }
  const all = pages.map(({ page }) => page);
  return {
    people: pagesCiting('people', all),
    sources: pagesCiting('sources', all),
    pages: new Map(pages.map((each) => [keyOf(each.page), each])),
  };
});
