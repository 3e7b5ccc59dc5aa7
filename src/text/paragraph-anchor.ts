import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { anchor } from '../content/anchor.ts';
import { isNote } from './component-node.ts';
import { isDrawing, titleOf } from './drawing-node.ts';
import { fingerprint } from './fingerprint.ts';
import { blockText } from './block-text.ts';
import { picturesInWords } from './picture-node.ts';

/**
 * The anchors of a body's paragraphs, list items and quotations, from the fingerprint of the text. So a link to a
 * statement survives edits elsewhere. Of equal texts, all but the first are counted. The first paragraph of a list item
 * has the anchor of its item, a chart or a map that of its title, and a picture that of what it shows. Notes are left out: their text has its anchors on the background's page.
 */
export function paragraphAnchors(body: Root): Map<Nodes, string> {
  const anchors = new Map<Nodes, string>();
  const counts = new Map<string, number>();
  visit(body, (node, _index, parent) => {
    if (isNote(node)) return SKIP;
    if (isDrawing(node)) {
      anchors.set(node, counted(fingerprint(titleOf(node)), counts));
      return SKIP;
    }
    if (node.type !== 'paragraph' && node.type !== 'listItem' && node.type !== 'blockquote') return undefined;
    const item = parent?.type === 'listItem' && parent.children[0] === node ? anchors.get(parent) : undefined;
    const { text } = blockText(node);
    const said = text === '' && node.type === 'paragraph' ? picturesInWords(node) : text;
    anchors.set(node, item ?? counted(fingerprint(said), counts));
    return undefined;
  });
  return anchors;
}

function counted(id: string, counts: Map<string, number>): string {
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return anchor(count === 1 ? `p${id}` : `p${id}-${count}`);
}
