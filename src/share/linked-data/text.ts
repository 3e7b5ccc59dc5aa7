import type { Map as MapObject } from 'schema-dts';
import { imageAddress, pageAddress } from '../../content/address.ts';
import type { ArticleEntry, BackgroundEntry } from '../../site/collections.ts';
import type { backgroundPageOf, explainerOf } from '../../site/explainer.ts';
import type { CreditedPicture } from '../../site/picture.ts';
import { lastChange } from '../../model/last-change.ts';
import { chartData } from './chart.ts';
import { correctionData } from './correction.ts';
import { defined } from './defined.ts';
import { pictureData } from './picture.ts';
import type { Names } from './names.ts';

/** What an article's page and a background's page have. */
export type ArticlePage = Awaited<ReturnType<typeof explainerOf>>;
export type BackgroundPage = Awaited<ReturnType<typeof backgroundPageOf>>;

type TextKind = 'articles' | 'background';

/**
 * What an article and a background page have in common. Their dates are those of the log and of nothing else: one without
 * a record of its publication has none.
 */
export function textData(
  names: Names,
  kind: TextKind,
  { id, data }: ArticleEntry | BackgroundEntry,
  { site, lang, published, pictures, charts, blocks }: ArticlePage | BackgroundPage,
) {
  const address = pageAddress(kind, id);
  return defined({
    ...textReference(names, kind, { id, data }),
    image: imagesOf(names, pictures) ?? names.url(imageAddress(kind, id)),
    datePublished: published,
    dateModified: lastChange(data),
    inLanguage: lang,
    license: site.licence.url,
    publisher: { '@id': names.publisher },
    isPartOf: { '@id': names.website },
    hasPart: [...charts.map((chart) => chartData(names, chart)), ...mapsIn(names, blocks)],
    correction: correctionData(names, address, data.changes),
  });
}

/** As much of a text as a reader of another page's data needs to know which one it is. */
export function textReference(
  names: Names,
  kind: TextKind,
  { id, data }: Pick<ArticleEntry | BackgroundEntry, 'id' | 'data'>,
) {
  return defined({
    '@id': names.thing(kind, id),
    headline: data.title,
    url: names.url(pageAddress(kind, id)),
  });
}

/** The maps of a text, each with what is to be seen. */
function mapsIn(names: Names, blocks: BackgroundPage['blocks']): MapObject[] {
  return blocks.flatMap(({ kind, text, anchor }): MapObject[] =>
    kind === 'map' && anchor !== null ? [{ '@type': 'Map', '@id': names.here(anchor), name: text }] : [],
  );
}

/** The pictures of a text; where it has none, or they have no address, the image that stands for it says what it is. */
function imagesOf(names: Names, pictures: readonly CreditedPicture[]) {
  const isKnown = pictures.some(({ address }) => address !== undefined);
  return isKnown ? pictures.map((picture) => pictureData(names, picture)) : undefined;
}
