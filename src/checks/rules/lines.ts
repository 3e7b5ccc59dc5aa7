import type { Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { EntryCheck } from '../corpus.ts';
import { aboutTexts, isAboutSite, markedLines } from '../inline-texts.ts';
import { errorAt } from '../place.ts';

/**
 * The lines of the frontmatter are one paragraph each, of words with emphasis, code and links: pages show nothing else of
 * them. What the site says of itself has several paragraphs, and no HTML or image either.
 */
export const lines: EntryCheck = function* (entry) {
  const isSite = isAboutSite(entry);
  for (const { tree, offset, excess } of isSite ? aboutTexts(entry) : markedLines(entry)) {
    if (excess) yield errorAt(entry, offset, 'excess', excess.message);
    const message = (isSite ? undefined : blockProblem(tree.children)) ?? inlineProblem(tree);
    if (message) yield errorAt(entry, offset, 'line-form', message);
  }
};

/** What a line that is no paragraph was taken for, and what to do. */
const BLOCKS: Readonly<Partial<Record<RootContent['type'], string>>> = {
  blockquote: 'begins a quotation: write "\\>" for the sign, or put the quotation into the body',
  code: 'is taken for code: write it without spaces or backticks before it',
  definition: 'is taken for the address of a link: write the link whole, as in [text](https://…)',
  footnoteDefinition: 'is taken for a note: name citations under "cite"',
  heading: 'is taken for a heading: write it without a line below it, and "\\#" for the sign',
  html: 'begins with HTML, which a page leaves out: write Markdown, or "\\<" for a less-than sign',
  list: 'begins a list: write "\\" before the sign or the full stop after the number, as in "2014\\. It …"',
  table: 'is taken for a table: put it into the body',
  thematicBreak: 'is taken for a rule: write words',
};

function blockProblem([first, second]: readonly RootContent[]): string | undefined {
  if (!first) return undefined;
  if (first.type !== 'paragraph') return `this line ${BLOCKS[first.type] ?? 'is no paragraph: write words'}`;
  return second && 'this line has a second paragraph, which a page leaves out: write it as one, or as two lines';
}

function inlineProblem(tree: Nodes): string | undefined {
  let message: string | undefined;
  visit(tree, (node) => {
    if (node.type === 'html') {
      message ??= `this text has HTML, "${node.value}", which a page leaves out: write Markdown, or "\\<" for a less-than sign`;
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      message ??= 'this text has an image, which only a body can show: put it there, or remove it';
    }
  });
  return message;
}
