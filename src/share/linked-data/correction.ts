import { changesAnchor } from '../../content/anchor.ts';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import type { CorrectionComment } from 'schema-dts';
import { unified } from 'unified';
import { markdownSyntax } from '../../text/markdown-syntax.ts';
import type { Change } from '../../schema/change.ts';
import { defined } from './defined.ts';
import type { Names } from './names.ts';

/**
 * The corrections of a text, as its log has them. A clarification is none, and an update neither: neither says that
 * something was wrong.
 */
export function correctionData(names: Names, page: string, changes: readonly Change[] = []): CorrectionComment[] {
  return changes
    .filter(({ kind }) => kind === 'correction')
    .map(({ date, text }) =>
      defined({
        '@type': 'CorrectionComment',
        text: plainText(text),
        datePublished: date,
        url: names.url(`${page}#${changesAnchor}`),
      }),
    );
}

const parser = unified().use(remarkParse).use(markdownSyntax).freeze();

/** A line in inline Markdown as the words that a reader sees of it, for what shows no markup. Raw HTML is dropped. */
function plainText(markdown: string): string {
  return toString(parser.parse(markdown), { includeHtml: false });
}
