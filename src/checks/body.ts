import type { Nodes, Root } from 'mdast';
import 'mdast-util-mdx';
import { VFileMessage } from 'vfile-message';
import type { EntryFile } from '../content/entry-file.ts';
import { parseBody } from '../text/body.ts';
import { references, type Reference } from '../text/reference.ts';
import { mdxErrorOf, type MdxError } from './mdx-error.ts';
import { recent } from '../content/recent.ts';

/** What became of a body: its tree, where there is one to look at, and what MDX has to say against it. */
interface Parsed {
  readonly tree?: Root | undefined;
  readonly errors: readonly MdxError[];
  readonly references: readonly Reference[];
}

/** The tree of an entry's body; `undefined` where there is none to look at, which the checks of syntax report. */
export function bodyOf(entry: EntryFile): Root | undefined {
  return parsed(entry).tree;
}

/** What MDX cannot parse in a body. */
export function mdxErrors(entry: EntryFile): readonly MdxError[] {
  return parsed(entry).errors;
}

/** Whether a file of MDX begins with frontmatter, which is blanked out in its body. Without it, nobody knows what was meant to be what. */
export function hasFrontmatter(entry: EntryFile): boolean {
  return entry.text.startsWith('---') && entry.body.startsWith(' ');
}

/** The references in an entry's body, in order. */
export function bodyReferences(entry: EntryFile): readonly Reference[] {
  return parsed(entry).references;
}

/** Where a node of a body starts in its file. */
export function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** Whether a node is a comment in braces, which nobody sees. Braces with code in them are reported by themselves. */
export function isComment({ type }: Nodes): boolean {
  return type === 'mdxFlowExpression' || type === 'mdxTextExpression';
}

/** So many mistakes are shown at once: a body with more of them is something else altogether. */
const MOST_ERRORS = 20;

/**
 * The parser stops at the first error. To find them all, each is blanked out and the body parsed again. The tree that
 * remains has the places of the file. It is given where no more than a sign or a comment is missing from it.
 */
function parseWithErrors(entry: EntryFile): Parsed {
  const errors: MdxError[] = [];
  let { body } = entry;
  while (errors.length < MOST_ERRORS) {
    try {
      // The copy of the entry, because `parseBody` keeps a tree for as long as its entry lives.
      const tree = parseBody({ ...entry, body });
      if (!errors.every(({ isHarmless }) => isHarmless)) break;
      return { tree, errors, references: references(tree) };
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      const found = mdxErrorOf(body, error);
      errors.push(found);
      if (found.length === 0) break;
      body = blank(body, found.offset, found.offset + found.length);
    }
  }
  return { errors, references: [] };
}

const parsed = recent(200, (entry: EntryFile) => {
  return hasFrontmatter(entry) ? parseWithErrors(entry) : { errors: [], references: [] };
});

function blank(body: string, start: number, end: number): string {
  return body.slice(0, start) + body.slice(start, end).replaceAll(/[^\n]/g, ' ') + body.slice(end);
}
