import { Parser } from 'htmlparser2';
import type { Words } from '../schema/words.ts';
import { getDrafts } from './drafts.ts';

/** Whether an address inside the site is that of a page of a draft: its own, a further one, its card or its saved file. */
export async function isOfDraft(address: string): Promise<boolean> {
  const drafts = await getDrafts();
  const [, folder = 'pages', id = ''] = /^\/(?:([a-z]+)\/)?([^/.#]+)(?:\/[^#]*)?\.html(?:#.*)?$/.exec(address) ?? [];
  return drafts.has(`${OF_ARTICLES.has(folder) ? 'articles' : folder}/${id}`);
}

const OF_ARTICLES: ReadonlySet<string> = new Set(['embed', 'saved']);

/** The HTML of a page with a mark, in words, at the end of each link to a page of a draft. */
export async function withMarkedDrafts(html: string, { kinds }: Words): Promise<string> {
  const ends: { readonly at: number; readonly address: string }[] = [];
  let address: string | undefined;
  const parser: Parser = new Parser({
    onopentag: (name, { href }) => (address = name === 'a' ? href : address),
    onclosetag: (name) => {
      if (name === 'a' && address !== undefined) ends.push({ at: parser.startIndex, address });
      if (name === 'a') address = undefined;
    },
  });
  parser.end(html);
  let [marked, since] = ['', 0];
  for (const { at, address: linked } of ends) {
    if (!(await isOfDraft(linked))) continue;
    marked += `${html.slice(since, at)} <small>(${kinds.draft})</small>`;
    since = at;
  }
  return marked + html.slice(since);
}
