import type { CreditedPicture } from '../../site/picture.ts';
import type { Twin } from './twin-schema.ts';

/** A picture as data: what it is and shows, and whose it is. */
export function picturePart(picture: CreditedPicture): Twin['pictures'][number] {
  const { anchor, shows, alt, caption, taken, credit, licence, cite, address } = picture;
  return {
    anchor: anchor ?? null,
    shows,
    alt,
    caption: caption ?? null,
    taken: taken ?? null,
    credit,
    licence: licence ?? null,
    citations: [cite],
    address: address ?? null,
  };
}
