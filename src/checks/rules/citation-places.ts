import type { Nodes, Parents } from 'mdast';
import type { EntryFile } from '../../content/entry-file.ts';
import type { Kind } from '../../content/kind.ts';
import type { CitationReference } from '../../text/citation-syntax.ts';
import { nodesIn } from '../../text/nodes-in.ts';
import type { Reference } from '../../text/reference.ts';
import { bodyOf, bodyReferences, isComment, offsetOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/**
 * A reference stands after the sentence that it is for, and what it refers to stands in the frontmatter. A page of the
 * owner's own has neither.
 */
export const citationPlaces: EntryCheck = function* (entry) {
  for (const reference of bodyReferences(entry)) {
    const message = misplaced(entry.kind, reference);
    if (message) yield errorAt(entry, reference.offset, 'misplaced-citation', message);
  }
  yield* writtenDefinitions(entry);
};

const UNCITED = 'a page of your own has no citations: say in words what this rests on, or link to it, and remove';

function misplaced(kind: Kind, { id, node, ancestors }: Reference): string | undefined {
  if (kind === 'pages') return `${UNCITED} [^${id}]`;
  const type = (wanted: Parents['type']) => ancestors.some((ancestor) => ancestor.type === wanted);
  if (type('heading')) return `a heading cannot cite: put [^${id}] after the sentence that it is for`;
  if (type('link')) return `a link’s text cannot cite: put [^${id}] after the link`;
  const paragraph = ancestors.findLast((ancestor) => ancestor.type === 'paragraph');
  // Nothing but other references before it: there is no sentence that it could belong to.
  return paragraph && beginsWith(paragraph, node)
    ? `a paragraph cannot begin with a citation: put [^${id}] after the sentence that it is for`
    : undefined;
}

/** Whether a block has nothing that a reader sees before a reference. */
function beginsWith(block: Nodes, reference: CitationReference): boolean {
  for (const { node } of nodesIn(block)) {
    if (node === reference) break;
    if (node.type === 'image') return false;
    if ('value' in node && node.type !== 'citationReference' && !isComment(node) && node.value.trim() !== '')
      return false;
  }
  return true;
}

function* writtenDefinitions(entry: EntryFile): Iterable<Problem> {
  const tree = bodyOf(entry);
  for (const { node } of tree ? nodesIn(tree) : []) {
    if (node.type !== 'footnoteDefinition') continue;
    const id = node.label ?? node.identifier;
    const message =
      entry.kind === 'pages'
        ? `${UNCITED} "[^${id}]: …"`
        : `"[^${id}]: …" is not written here: put the citation under "citations" in the frontmatter, as "${id}"`;
    yield errorAt(entry, offsetOf(node), 'footnote-definition', message);
  }
}
