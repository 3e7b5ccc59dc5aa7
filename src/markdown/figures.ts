import type { BlockContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { picturesIn, type PlacedPicture } from '../text/picture-node.ts';
import type { BodySource } from './body-source.ts';
import { blockElement } from './jsx.ts';

/**
 * Makes figures of pictures that stand alone: a `<Figure>` with its caption and its citation, and a `<Pair>` of those that
 * stand side by side. A page of the owner's own cites nothing, and its images stay images.
 */
export function figures(tree: Root, { kind, id }: BodySource): void {
  if (kind === 'pages') return;
  const anchors = paragraphAnchors(tree);
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const placed = picturesIn(paragraph).filter(({ references }) => references.length > 0);
    if (placed.length === 0) return undefined;
    const anchor = anchors.get(paragraph);
    const made = placed.map((each, nth) => {
      const beside = placed.length > 1 ? placed[1 - nth]?.image.url : undefined;
      return figureOf(each, { of: `${kind}/${id}`, anchor: nth === 0 ? anchor : undefined, beside });
    });
    const [first, second] = placed.map(({ image }) => image.url);
    const isPair = first !== undefined && second !== undefined;
    const pair = isPair ? [blockElement('Pair', { of: `${kind}/${id}`, first, second }, made)] : made;
    parent.children.splice(index, 1, ...pair);
    return [SKIP, index + 1];
  });
}

interface Place {
  readonly of: string;
  readonly anchor: string | undefined;
  readonly beside: string | undefined;
}

function figureOf({ image, references }: PlacedPicture, place: Place) {
  const cited: BlockContent[] = [...references];
  const { url: src, alt, title } = image;
  const cite = references[0]?.value;
  return blockElement('Figure', { src, alt: alt ?? '', caption: title ?? undefined, cite, ...place }, cited);
}
