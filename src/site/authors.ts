import { id as idSchema } from '../schema/text.ts';
import { getArticles, getOne, type ArticleEntry } from './collections.ts';
import { once } from './once.ts';
import { question } from './question.ts';

/** Who wrote an article: a person of the site, who has a page, or a name alone. */
export interface Author {
  readonly name: string;
  /** The id of their page. */
  readonly id?: string;
}

/** Who wrote an article; `undefined` where it is the publisher. What looks like an id is one: the checks have seen to it. */
export async function authorsOf({ data }: ArticleEntry): Promise<readonly Author[] | undefined> {
  return data.authors && Promise.all(data.authors.map(authorOf));
}

async function authorOf(author: string): Promise<Author> {
  if (!idSchema.safeParse(author).success) return { name: author };
  return { name: (await getOne('people', author)).data.name, id: author };
}

/** What a person wrote, newest first. */
export const articlesBy = question(
  'articles-by',
  async (person): Promise<readonly ArticleEntry[]> => (await byAuthor()).get(person) ?? [],
  // Their bodies are asked for by themselves.
  (articles) => articles.map(({ id, data }) => [id, data]),
);

const byAuthor = once(async () => {
  const written = (await getArticles()).flatMap((article) =>
    [...new Set(article.data.authors)].map((author) => ({ author, article })),
  );
  const groups = Map.groupBy(written, ({ author }) => author);
  return new Map([...groups].map(([author, group]) => [author, group.map(({ article }) => article)]));
});
