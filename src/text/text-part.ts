import type { Nodes } from 'mdast';
import 'mdast-util-mdx';
import { attributeOf } from './component-node.ts';
import { singleSpaced, type BlockText } from './block-text.ts';

/** A piece of a text; with a language where that is not the text's. */
export interface TextPart {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A stretch of a block's text in parts, as a reader sees it away from its page: what stands in `<Foreign>` has its language. */
export function partsOf({ text: whole, pieces }: BlockText, start: number, end: number): TextPart[] {
  const stretch = whole.slice(start, end);
  const from = start + stretch.length - stretch.trimStart().length;
  const to = start + stretch.trimEnd().length;
  const parts: { text: string; lang?: string }[] = [];
  for (const piece of pieces) {
    const text = piece.text.slice(Math.max(0, from - piece.start), Math.max(0, to - piece.start));
    if (text === '') continue;
    const lang = piece.ancestors.map(languageOf).findLast((found) => found !== undefined);
    const last = parts.at(-1);
    if (last && last.lang === lang) last.text += text;
    else parts.push(lang === undefined ? { text } : { text, lang });
  }
  return parts.map(({ text, ...rest }) => ({ text: singleSpaced(text), ...rest }));
}

function languageOf(node: Nodes): string | undefined {
  return node.type === 'mdxJsxTextElement' && node.name === 'Foreign' ? attributeOf(node, 'lang')?.text : undefined;
}
