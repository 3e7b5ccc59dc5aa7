import { embedAddress, imageAddress, pageAddress, siteAddress } from '../content/address.ts';
import type { Author } from '../site/authors.ts';
import type { ArticleEntry } from '../site/collections.ts';
import { publicAddresses } from '../content/public-address.ts';
import type { Site } from '../schema/site.ts';
import { IMAGE } from './image/image-sizes.ts';

/** The frame of a card, in CSS pixels. A usual card is seen whole from 280 wide on, a longer one can be scrolled. */
export const embedSize = { width: 480, height: 640 } as const;

/**
 * An article as oEmbed 1.0 (https://oembed.com), of type `rich`. All its addresses are whole: `undefined` where the
 * site's public address is not known.
 */
export function oEmbed({ id, data }: ArticleEntry, authors: readonly Author[] | undefined, site: Site) {
  const whole = publicAddresses(site);
  const html = embedLine(id, data.title, site);
  if (!whole || html === undefined) return undefined;
  const [only, ...others] = authors ?? [];
  return {
    version: '1.0',
    type: 'rich',
    title: data.title,
    author_name: (authors ?? [site.publisher]).map(({ name }) => name).join(', '),
    // The format has one address for all of them.
    author_url: only?.id === undefined || others.length > 0 ? undefined : whole(pageAddress('people', only.id)),
    provider_name: site.name,
    provider_url: whole(siteAddress.home),
    url: whole(pageAddress('articles', id)),
    thumbnail_url: whole(imageAddress('articles', id)),
    thumbnail_width: IMAGE.width,
    thumbnail_height: IMAGE.height,
    html,
    ...embedSize,
  };
}

/**
 * The line of HTML that shows an article's card on another site; `undefined` where the public address is not known. The border
 * that a browser draws around a frame would make it wider than its place, and a partner's policy may forbid a style.
 */
export function embedLine(id: string, title: string, site: Pick<Site, 'address'>): string | undefined {
  const address = publicAddresses(site)?.(embedAddress(id));
  if (address === undefined) return undefined;
  const { height } = embedSize;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`;
}

/** A text as the value of an attribute in quotes (WHATWG HTML, 13.3, "escaping a string"). */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
