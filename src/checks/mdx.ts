import { forbidden } from '../model/allowed-mdx.ts';
import { bodyFaults, bodyOf, isComment, offsetOf } from './body.ts';
import type { EntryCheck } from './corpus.ts';
import { errorAt } from './place.ts';

/** A body can be parsed, is not empty, and holds nothing of MDX but what content may hold. */
export const mdx: EntryCheck = function* (entry, { components }) {
  for (const { offset, message } of bodyFaults(entry)) yield errorAt(entry, offset, 'mdx-syntax', message);
  const tree = bodyOf(entry);
  if (!tree) return;
  for (const { node, message } of forbidden(tree, components)) {
    yield errorAt(entry, offsetOf(node), 'not-allowed', message);
  }
  if (tree.children.every(isComment)) {
    yield errorAt(entry, entry.text.length, 'empty', 'the body is empty: write the text after the frontmatter');
  }
};
