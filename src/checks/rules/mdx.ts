import type { Nodes, Root } from 'mdast';
import { forbidden } from '../../text/allowed-mdx.ts';
import { nodesIn } from '../../text/nodes-in.ts';
import { bodyOf, isComment, mdxErrors, offsetOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';

/** So many nodes may stand in each other: an item of a list in a list in a list has six around it. */
const MOST_NESTED = 60;

/** A body can be parsed, is not empty, and holds nothing of MDX but what content may hold, in few levels. */
export const mdx: EntryCheck = function* (entry, { components }) {
  for (const { offset, message } of mdxErrors(entry)) yield errorAt(entry, offset, 'mdx-syntax', message);
  const tree = bodyOf(entry);
  if (!tree) return;
  for (const { node, message } of forbidden(tree, components, entry.kind)) {
    yield errorAt(entry, offsetOf(node), 'not-allowed', message);
  }
  const deep = tooDeep(tree);
  if (deep) {
    const message = `this stands in more than ${MOST_NESTED} others, one in the next: write it with fewer levels`;
    yield errorAt(entry, offsetOf(deep), 'excess', message);
  }
  if (tree.children.every(isComment)) {
    yield errorAt(entry, entry.text.length, 'empty', 'the body is empty: write the text after the frontmatter');
  }
};

function tooDeep(tree: Root): Nodes | undefined {
  return nodesIn(tree).find(({ ancestors }) => ancestors.length > MOST_NESTED)?.node;
}
