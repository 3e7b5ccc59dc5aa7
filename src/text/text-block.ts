import type { Paragraph, Parents, Root, RootContent } from 'mdast';
import 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { attributeOf, isNote } from './component-node.ts';
import { isDrawing, titleOf } from './drawing-node.ts';
import { isMap } from './map-node.ts';
import { paragraphAnchors } from './paragraph-anchor.ts';
import { sectionMarker } from './section.ts';
import { blockText, tidied } from './block-text.ts';

/** A piece of a body as plain text, in the order of the page. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quotation' | 'row' | 'image' | 'chart' | 'map' | 'note';
  /**
   * Without references. Of an image that stands alone it is what that shows, of a chart or a map its title, of a note the id of its section: the
   * background has its text.
   */
  readonly text: string;
  /** Where it stands on its page. */
  readonly anchor: string | null;
  /** It is the site's own reading, and not attributed. */
  readonly isAnalysis: boolean;
}

type Kind = TextBlock['kind'];

/** A body as plain text, without what says nothing; `<When>` has its date beside it, as `inWords` writes it. */
export function textBlocks(body: Root, inWords: (date: string) => string): TextBlock[] {
  const anchors = paragraphAnchors(body);
  const textOf = (block: Parents) => tidied(blockText(block, inWords).text);
  const blocksOf = (node: RootContent, kind: Kind, isAnalysis: boolean): TextBlock[] => {
    const block = (own: Kind, text: string, anchor?: string) =>
      text === '' ? [] : [{ kind: own, text, anchor: anchor ?? null, isAnalysis }];
    if (node.type === 'paragraph') {
      const text = textOf(node);
      if (text !== '') return block(kind, text, anchors.get(node));
      return imagesIn(node).flatMap((alt) => block('image', alt, anchors.get(node)));
    }
    if (node.type === 'heading') {
      const marker = sectionMarker(node);
      return block('heading', marker?.title ?? textOf(node), marker?.id);
    }
    if (node.type === 'table')
      return node.children.flatMap((row) => block('row', row.children.map(textOf).join(' | ')));
    if (node.type === 'code') return block(kind, node.value);
    if (isDrawing(node)) return block(isMap(node) ? 'map' : 'chart', titleOf(node), anchors.get(node));
    if (isNote(node)) return block('note', attributeOf(node, 'section')?.text ?? '');
    const inner = node.type === 'listItem' ? 'item' : node.type === 'blockquote' ? 'quotation' : kind;
    const isReading = isAnalysis || (node.type === 'mdxJsxFlowElement' && node.name === 'Analysis');
    return 'children' in node ? node.children.flatMap((child) => blocksOf(child, inner, isReading)) : [];
  };
  return body.children.flatMap((node) => blocksOf(node, 'paragraph', false));
}

/** What the images in a paragraph show. */
function imagesIn(paragraph: Paragraph): string[] {
  const found: string[] = [];
  visit(paragraph, 'image', ({ alt }) => {
    found.push(alt ?? '');
  });
  return found;
}
