import { pictureShape, type Size } from './picture-shape.ts';

/** The width of the column of text, in rem: what src/styles has. */
const TEXT = 37.5;
const [WIDE, WIDEST] = ['(min-width: 40rem)', '(min-width: 68.75rem)'];
/** Between two pictures side by side, in rem. */
const GAP = 1.5;

/** How wide a picture stands in its page (HTML, `sizes`): the lead picture, one alone, or one beside another one. */
export function pictureSizes(picture: 'lead' | { readonly image: Size; readonly beside?: Size | undefined }): string {
  if (picture === 'lead') return `${WIDE} ${TEXT}rem, 100vw`;
  const { image, beside } = picture;
  const narrow = 'calc(100vw - 2.5rem)';
  if (beside) {
    const share = ratio(image) / (ratio(image) + ratio(beside));
    return `${WIDE} ${Math.ceil((TEXT - GAP) * share)}rem, ${narrow}`;
  }
  switch (pictureShape(image)) {
    case 'tall':
      return `${WIDE} 20rem, ${narrow}`;
    case 'panorama':
      return `${WIDEST} 58rem, ${WIDE} ${TEXT}rem, 100vw`;
    case 'plain':
      return `${WIDE} ${TEXT}rem, ${narrow}`;
  }
}

const ratio = ({ width, height }: Size) => width / height;
