import type { Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseText } from './body.ts';
import { paragraphAnchors } from './paragraph-anchor.ts';
import { statements } from './statement.ts';
import { attributeOf, writeDates } from './written-dates.ts';

/** A piece of a text; with a language where that is not the text's. */
export interface TextPart {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A statement as a list on another page than its own shows it. */
export interface ListedStatement {
  readonly parts: readonly TextPart[];
  readonly cites: readonly string[];
  /** The anchor of its paragraph; a table has none, and the paragraph before it stands in. */
  readonly anchor: string | undefined;
  readonly isCell: boolean;
}

/**
 * The statements of a body, with what they need away from it: the dates beside relative words, and the languages of
 * foreign words. `inWords` writes the dates, as `<When>` shows them.
 */
export function listedStatements(body: string, lang: string, inWords: (date: string) => string): ListedStatement[] {
  const tree = parseText(body);
  const anchors = paragraphAnchors(tree);
  const before = anchorsBefore(tree, anchors);
  writeDates(tree, inWords);
  return statements(tree, lang).map(({ text, cites, block }) => ({
    parts: partsOf(text, foreignIn(block)),
    cites,
    anchor: anchors.get(block) ?? before.get(block),
    isCell: block.type === 'tableCell',
  }));
}

function anchorsBefore(tree: Root, anchors: ReadonlyMap<object, string>): Map<object, string> {
  const found = new Map<object, string>();
  let last: string | undefined;
  visit(tree, (node) => {
    last = anchors.get(node) ?? last;
    if (node.type === 'tableCell' && last !== undefined) found.set(node, last);
  });
  return found;
}

function foreignIn(block: Parameters<typeof visit>[0]): Required<TextPart>[] {
  const found: Required<TextPart>[] = [];
  visit(block, 'mdxJsxTextElement', (node: MdxJsxTextElement) => {
    const lang = node.name === 'Foreign' ? attributeOf(node, 'lang') : undefined;
    if (lang !== undefined) found.push({ text: toString(node), lang });
  });
  return found;
}

function partsOf(text: string, foreign: readonly Required<TextPart>[]): TextPart[] {
  const first = foreign.find((part) => part.text !== '' && text.includes(part.text));
  if (!first) return text === '' ? [] : [{ text }];
  const at = text.indexOf(first.text);
  return [...partsOf(text.slice(0, at), foreign), first, ...partsOf(text.slice(at + first.text.length), foreign)];
}
