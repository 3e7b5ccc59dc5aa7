import type { ImageObject } from 'schema-dts';
import type { CreditedPicture } from '../../site/picture.ts';
import { defined } from './defined.ts';
import { isoDate } from './iso-date.ts';
import type { Names } from './names.ts';

/**
 * A picture with who made it, the credit in words, its licence and the page that it is from. The licence of the site is not
 * that of what others took: where none is known, it has to be asked for on that page.
 */
export function pictureData(
  names: Names,
  { address, alt, chain, credit, taken, licence, url }: CreditedPicture,
): ImageObject {
  const [creator] = chain;
  return defined({
    '@type': 'ImageObject',
    contentUrl: address,
    caption: alt,
    creator: creator && creatorData(names, creator),
    creditText: credit,
    dateCreated: isoDate(taken),
    license: licence?.url,
    acquireLicensePage: url,
  });
}

function creatorData(names: Names, { name, page }: CreditedPicture['chain'][number]) {
  if (page) return { '@id': names.thing(page.kind, page.id) };
  return { '@type': 'Person', name } as const;
}
