import { getArticles, getOne } from './collections.ts';
import { summary } from './kept-question.ts';

/** The background pages that articles rest on, those of the newest articles first. */
export const getTopics = summary('topics', async () => {
  const ids = new Set((await getArticles()).map(({ data }) => data.background));
  return Promise.all([...ids].map((id) => getOne('background', id)));
});
