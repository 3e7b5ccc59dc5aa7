import { getImage } from 'astro:assets';
import { publicAddresses } from '../content/public-address.ts';
import { chainOf, type ChainLink } from '../model/chain.ts';
import { creditVerbs, pictureCredit, pictureLabel } from '../model/picture-credit.ts';
import { phrase } from '../model/phrase.ts';
import { NOW } from '../model/timeline.ts';
import { licenceOf, type Licence } from '../schema/licence.ts';
import type { Picture, PictureKind } from '../schema/picture.ts';
import type { Words } from '../schema/words.ts';
import { parseText } from '../text/body.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { picturesIn } from '../text/picture-node.ts';
import { visit } from 'unist-util-visit';
import { getSite } from './collections.ts';
import { citationsSeen, type ChartingEntry } from './chart.ts';
import { lightGround } from './light-ground.ts';
import { pictureFile, type PictureFile, type PixelLabel } from './picture-file.ts';
import { registerOf } from './register.ts';

/** All that is shown of a picture besides what its entry says of it. */
export interface ShownPicture {
  readonly file: PictureFile;
  readonly shows: PictureKind;
  readonly chain: readonly ChainLink[];
  /** What stands before each link of the chain. */
  readonly verbs: readonly string[];
  /** The chain in one line. */
  readonly credit: string;
  /** A pattern of words in which `{date}` is the day taken. */
  readonly label: string | undefined;
  /** The day on which it was taken or made, as its citation has it. */
  readonly taken: string | undefined;
  /** Where it can be found. */
  readonly url: string | undefined;
  /** How it may be used, where that is known. */
  readonly licence: Licence | undefined;
}

/** A picture of an entry with its credit. Throws where file or citation is missing, which the checks have ruled out. */
export async function shownPicture(
  entry: ChartingEntry,
  { src, cite }: Pick<Picture, 'src' | 'cite'>,
  words: Words,
): Promise<ShownPicture> {
  const citation = (await citationsSeen(entry))[cite];
  if (!citation?.shows) throw new Error(`"${cite}" says of no picture what it shows. "npm run check" says where.`);
  const { shows, date: taken, url, licence } = citation;
  const day = entry.collection === 'articles' ? entry.data.date : NOW;
  const chain = chainOf(citation, day, await registerOf([citation]));
  return {
    file: { ...(await pictureFile(entry.filePath ?? '', src)), label: pixelLabel(shows, words) },
    shows,
    chain,
    verbs: creditVerbs(chain, shows, words),
    credit: pictureCredit(chain, shows, words),
    label: pictureLabel(shows, taken !== undefined, words),
    taken,
    url,
    licence: licence === undefined ? undefined : licenceOf(licence),
  };
}

function pixelLabel(shows: PictureKind, { lang, picture, dates }: Words): PixelLabel | undefined {
  return shows === 'generated' ? { text: phrase(picture.generated, {}, dates), lang } : undefined;
}

/** A picture as its entry names it, and the anchor by which its page has it. */
export interface EntryPicture extends Picture {
  readonly anchor: string | undefined;
}

/** The pictures of an entry, in the order of its page: the lead picture first, then those that stand alone in its body. */
export function picturesOf({ data, body = '' }: ChartingEntry): EntryPicture[] {
  const found: EntryPicture[] = [];
  if ('picture' in data && data.picture) found.push({ ...data.picture, anchor: undefined });
  if (!body.includes('![')) return found;
  const tree = parseText(body);
  const anchors = paragraphAnchors(tree);
  visit(tree, 'paragraph', (paragraph) => {
    for (const [index, { image, references }] of picturesIn(paragraph).entries()) {
      const cite = references[0]?.value;
      const anchor = index === 0 ? anchors.get(paragraph) : undefined;
      const caption = image.title ?? undefined;
      if (cite !== undefined) found.push({ src: image.url, alt: image.alt ?? '', cite, caption, anchor });
    }
  });
  return found;
}

/** A picture as other programs are told of it. */
export interface CreditedPicture extends EntryPicture, Omit<ShownPicture, 'file'> {
  /** Of its file on the web; `undefined` where the site's own address is not known, and nobody elsewhere can ask for it. */
  readonly address: string | undefined;
}

/** The widest that search engines and previews ask for (Google Search Central, "Article structured data"). */
const SHARED = 1200;

/** The pictures of an entry with their credits, each with a file of the site. */
export async function creditedPictures(entry: ChartingEntry, words: Words): Promise<CreditedPicture[]> {
  const wholeAddress = publicAddresses(await getSite());
  return Promise.all(
    picturesOf(entry).map(async (picture) => {
      const { file, ...shown } = await shownPicture(entry, picture, words);
      return { ...picture, ...shown, address: wholeAddress?.(await sharedFile(file)) };
    }),
  );
}

/** The path of a picture's file for other programs. */
async function sharedFile({ image, label }: PictureFile): Promise<string> {
  const isDrawing = image.format === 'svg';
  const width = isDrawing ? SHARED : Math.min(image.width, SHARED);
  const { src } = await getImage({
    src: image,
    width,
    format: isDrawing ? 'png' : 'jpg',
    label,
    ...lightGround(image),
  });
  return src;
}
