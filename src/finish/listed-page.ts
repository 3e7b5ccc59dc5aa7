import { alone } from './alone.ts';
import { attribute, wordsOf, type Page } from './page/page.ts';

/** A built page that search engines are to know, by what it says of itself in its head. Days are `YYYY-MM-DD`. */
export interface ListedPage {
  readonly address: string;
  /** The day of its last change, else of its first publication; `undefined` where it names none. */
  readonly changed: string | undefined;
  /** An article's facts for a news search, where it was published. */
  readonly news: { title: string; publication: string; lang: string; published: string } | undefined;
}

/**
 * What a page, `articles/x.html`, says of itself to search engines; `undefined` where it is not for them. One that is
 * names its own address as the canonical one and does not say `noindex`. What has moved, the card for other sites and
 * the page for what does not exist do not. `base` is the site's public address, with a slash at the end.
 */
export function listedPage(page: Page, path: string, base: string): ListedPage | undefined {
  const { metas, lang, canonical } = headOf(page);
  const address = new URL(path === 'index.html' ? '' : path, base).href;
  if (canonical !== address || metas.get('robots')?.includes('noindex')) return undefined;
  const published = metas.get('article:published_time');
  const changed = metas.get('og:updated_time') ?? metas.get('article:modified_time') ?? published;
  const [title, publication] = [metas.get('og:title'), metas.get('og:site_name')];
  const isNews = path.startsWith('articles/') && published !== undefined && title !== undefined;
  const news = isNews && publication !== undefined ? { title, publication, lang, published } : undefined;
  return { address, changed, news };
}

/** What stands in the head of a page. */
function headOf({ elements }: Page): {
  metas: ReadonlyMap<string, string>;
  lang: string;
  canonical: string | undefined;
} {
  const metas = new Map<string, string>();
  let lang = '';
  let canonical: string | undefined;
  for (const element of elements) {
    const { name, parent } = element;
    const named = (each: string) => attribute(element, each) ?? '';
    if (name === 'html') lang = alone(named('lang'));
    if (parent?.name !== 'head') continue;
    if (name === 'meta') metas.set(attribute(element, 'property') ?? named('name'), alone(named('content')));
    if (name === 'link' && wordsOf(element, 'rel').includes('canonical')) canonical = named('href');
  }
  return { metas, lang, canonical };
}
