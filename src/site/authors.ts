import { id as idSchema } from '../schema/text.ts';
import { getArticles, getOne, type ArticleEntry } from './collections.ts';
import { once } from './once.ts';

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
export async function articlesBy(person: string): Promise<readonly ArticleEntry[]> {
  return (await byAuthor()).get(person) ?? [];
}

const byAuthor = once(async () => {
  const written = (await getArticles()).flatMap((article) =>
    [...new Set(article.data.authors)].map((author) => ({ author, article })),
  );
  const groups = Map.groupBy(written, ({ author }) => author);
  return new Map([...groups].map(([author, group]) => [author, group.map(({ article }) => article)]));
});
