import type { Root } from 'mdast';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import type {} from 'remark-parse';
import type { Processor } from 'unified';
import { endBareAddresses, markBareAddresses } from './bare-address.ts';
import { citationSyntax } from './citation-syntax.ts';
import { citeInDrawings } from './drawing-reference.ts';

/** `3~5 years` strikes nothing out: only two tildes do. */
const DOUBLE = { singleTilde: false } as const;

/**
 * The Markdown of all texts: GFM, emphasis that works in scripts without spaces, and references to citations. Whatever
 * parses a text uses it, so that checks, pages and data have the same tree.
 */
export function markdownSyntax(this: Processor): undefined {
  remarkGfm.call(this, DOUBLE);
  remarkCjkFriendly.call(this);
  remarkCjkFriendlyStrikethrough.call(this, DOUBLE);
  citationSyntax.call(this);
  const data = this.data();
  const extensions = (data.fromMarkdownExtensions ?? []).flat();
  data.fromMarkdownExtensions = [...extensions.map(withoutTransforms), { transforms: [mend] }];
}

/**
 * GFM looks for addresses once more in what is no address by its own specification (6.9), and the nodes that it makes then
 * have no place in the text.
 */
function withoutTransforms(extension: FromMarkdown): FromMarkdown {
  return { ...extension, transforms: [] };
}

function mend(tree: Root): Root {
  endBareAddresses(tree);
  markBareAddresses(tree);
  citeInDrawings(tree);
  return tree;
}
