import { buildTime } from '../content/build-time.ts';
import { isHeldBack } from '../model/drafts.ts';
import type { Words } from '../schema/words.ts';
import type { ChainLink } from '../model/chain.ts';
import type { SiteMark } from '../model/mark-drawing.ts';
import type { Palette } from '../model/palette.ts';
import { getSite, getWords, languageOf, type ArticleEntry, type BackgroundEntry } from './collections.ts';
import { getPalettes } from './colours.ts';
import { getMark } from './mark.ts';
import { entryPath } from '../content/kind.ts';
import { dateInWords } from '../model/date-in-words.ts';
import { firstPublished } from '../content/record.ts';
import { recordInCollections } from './record-in-collections.ts';
import { lastChange } from '../model/last-change.ts';
import { leadChainOf } from './lead-chain.ts';
import { phrase } from '../model/phrase.ts';

/** What the share image of a page says. */
export interface ImageContent {
  /** The entry's file, for messages: `content/articles/x.mdx`. */
  readonly file: string;
  readonly site: string;
  readonly mark: SiteMark | undefined;
  /** Those of the light scheme: a preview is one picture, whatever the reader's scheme. */
  readonly colours: Palette;
  /** The language of the page, and of all that names no other. */
  readonly lang: string;
  readonly words: Words;
  /** The label: what kind of page this is. */
  readonly kind: string;
  readonly title: string;
  /** What the page is about; on a background page. */
  readonly standfirst: string | undefined;
  /** The day of the news, or the day that a page which is kept current has reached, in words. */
  readonly day: string | undefined;
  /** Who said it and who carried it; empty on a background page. */
  readonly chain: readonly ChainLink[];
}

/** What the image of an article says: an old story that is shared again shows the day of its news. */
export async function articleImageContent(article: ArticleEntry): Promise<ImageContent> {
  const { title, date } = article.data;
  const draft = isHeldBack(article.data, buildTime());
  const { words, ...rest } = await frameOf(article);
  const kind = draft ? words.kinds.draft : words.kinds.article;
  const day = dateInWords(date, words.dates, words.approximate);
  return { ...rest, words, kind, title, standfirst: undefined, day, chain: await leadChainOf(article) };
}

/** What the image of a background page says, with the day of its last change; one that was never published has no day. */
export async function backgroundImageContent(background: BackgroundEntry): Promise<ImageContent> {
  const { title, description: standfirst, draft } = background.data;
  const { words, ...rest } = await frameOf(background);
  const kind = draft ? words.kinds.draft : words.kinds.background;
  const current = lastChange(background.data) ?? firstPublished(await recordInCollections('background', background.id));
  const date = current && dateInWords(current, words.dates, words.approximate);
  const day = date && phrase(words.image.asOf, { date }, words.dates);
  return { ...rest, words, kind, title, standfirst, day, chain: [] };
}

/** What an image tells of its entry around what it says. */
interface Framed {
  readonly data: { readonly lang?: string | undefined };
  readonly filePath?: string | undefined;
}

/** What the image of the site says: what it is. */
export async function siteImageContent(): Promise<ImageContent> {
  const { tagline: title } = await getSite();
  const { words, ...rest } = await frameOf({ data: {}, filePath: entryPath('site', 'site') });
  return { ...rest, words, kind: words.nav.articles, title, standfirst: undefined, day: undefined, chain: [] };
}

async function frameOf({ data, filePath = '' }: Framed) {
  const site = await getSite();
  const lang = await languageOf(data);
  const [mark, { light: colours }] = [await getMark(), await getPalettes()];
  return { file: filePath, site: site.name, mark, colours, lang, words: await getWords(lang) };
}
