import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A built page that search engines are to know, by what it says of itself in its head. Days are `YYYY-MM-DD`. */
export interface ListedPage {
  readonly address: string;
  /** The day of its last change, else of its first publication; `undefined` where it names none. */
  readonly changed: string | undefined;
  /** An article's facts for a news search, where it was published. */
  readonly news: { title: string; publication: string; lang: string; published: string } | undefined;
}

/**
 * The pages of a built folder that search engines are to know, by their paths. Each names its own address as the
 * canonical one and does not say `noindex`. What has moved, the card for other sites and the page for what does not
 * exist are not among them. `base` is the site's public address, with a slash at the end.
 */
export async function listedPages(folder: string, base: string): Promise<ListedPage[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages: ListedPage[] = [];
  for (const path of names.map((name) => name.split(sep).join('/')).sort()) {
    const page = listedPage(await readFile(join(folder, path), 'utf8'), path, base);
    if (page) pages.push(page);
  }
  return pages;
}

/** What the HTML of a page, `articles/x.html`, says of itself; `undefined` where it is not to be listed. */
export function listedPage(html: string, path: string, base: string): ListedPage | undefined {
  const { metas, lang, canonical } = headOf(html);
  const address = new URL(path === 'index.html' ? '' : path, base).href;
  if (canonical !== address || metas.get('robots')?.includes('noindex')) return undefined;
  const published = metas.get('article:published_time');
  const changed = metas.get('og:updated_time') ?? metas.get('article:modified_time') ?? published;
  const [title, publication] = [metas.get('og:title'), metas.get('og:site_name')];
  const isNews = path.startsWith('articles/') && published !== undefined && title !== undefined;
  const news = isNews && publication !== undefined ? { title, publication, lang, published } : undefined;
  return { address, changed, news };
}

const parser = unified().use(rehypeParse).freeze();

/** What stands in the head of a page. The body is most of a page, and is not parsed for it. */
function headOf(html: string): { metas: ReadonlyMap<string, string>; lang: string; canonical: string | undefined } {
  const metas = new Map<string, string>();
  let lang = '';
  let canonical: string | undefined;
  visit(parser.parse(html.slice(0, html.indexOf('<body'))), 'element', ({ tagName, properties }: Element) => {
    const { name, property, content, rel, href } = properties;
    if (tagName === 'html') lang = String(properties.lang);
    if (tagName === 'meta') metas.set(String(property ?? name), String(content));
    if (tagName === 'link' && Array.isArray(rel) && rel.includes('canonical')) canonical = String(href);
  });
  return { metas, lang, canonical };
}
