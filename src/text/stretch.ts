import type { Nodes, Parents, PhrasingContent } from 'mdast';
import 'mdast-util-mdx';
import type { BlockText, Piece } from './block-text.ts';

/** A stretch of a block that can be made one link: nodes side by side, of which the first and the last may be so in part. */
export interface Stretch {
  readonly parent: Parents;
  readonly nodes: readonly PhrasingContent[];
  /** Where it starts in the value of the first node, and ends in that of the last, where these are texts. */
  readonly start: number;
  readonly end: number;
}

const NO_PROSE: ReadonlySet<Nodes['type']> = new Set(['link', 'linkReference', 'inlineCode']);

/** Whether all of a stretch of a block’s text is prose, and no part of it a link or code. */
export function isProse({ pieces }: BlockText, start: number, end: number): boolean {
  return within(pieces, start, end).every(({ leaf, ancestors }) => {
    return ![leaf, ...ancestors].some(({ type }) => NO_PROSE.has(type));
  });
}

/** The nodes of a stretch of a block’s text; `undefined` where a link would tear others apart, or hold what no link can. */
export function stretchOf(block: Parents, { pieces }: BlockText, start: number, end: number): Stretch | undefined {
  const inner = within(pieces, start, end);
  const [from, to] = [inner[0], inner.at(-1)];
  if (!from || !to) return undefined;
  const above = [block, ...from.ancestors];
  const parent = above.findLast((each) => each === block || inner.every(({ ancestors }) => ancestors.includes(each)));
  const [first, last] = [from, to].map(({ ancestors, leaf }) => {
    const path = [block, ...ancestors, leaf];
    return path.find((_, index) => path[index - 1] === parent);
  });
  const children: readonly Nodes[] = parent?.children ?? [];
  const nodes = children.slice(
    children.findIndex((child) => child === first),
    children.findIndex((child) => child === last) + 1,
  );
  const isWhole = pieces.every(({ leaf, ancestors, start: at, text }) => {
    const isInside = nodes.some((node) => node !== leaf && ancestors.some((each) => each === node));
    return !isInside || (at >= start && at + text.length <= end);
  });
  if (!parent || !isWhole || !nodes.every(canBeLinked)) return undefined;
  return { parent, nodes, start: start - from.start, end: end - to.start };
}

function within(pieces: readonly Piece[], start: number, end: number): Piece[] {
  return pieces.filter(({ start: at, text }) => at < end && at + text.length > start);
}

/** A link holds text, and what only says how it looks or which language it is in. */
function canBeLinked(node: Nodes): node is PhrasingContent {
  if (node.type === 'text' || node.type === 'break') return true;
  const isMark = node.type === 'emphasis' || node.type === 'strong';
  return (isMark || (node.type === 'mdxJsxTextElement' && node.name === 'Foreign')) && node.children.every(canBeLinked);
}
