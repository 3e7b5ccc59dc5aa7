import type { Nodes, Root as Page } from 'hast';
import type { Root } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { z } from 'astro/zod';
import { bodyPart, bodyParts, type BodyPart } from './body-parts.ts';
import type { BodySource } from './body-source.ts';
import { markCitations } from './citation-marks.ts';
import { steps } from './steps.ts';

/** A body as its page renders it. It is plain data, so that it can be kept. */
export interface CompiledBody {
  readonly parts: readonly BodyPart[];
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
  /** The ids of the citations that it uses, in order, its notes included. */
  readonly uses: readonly string[];
}

/** The shape of a compiled body. */
export const compiledBody: z.ZodType<CompiledBody> = z.object({
  parts: z.array(bodyPart),
  headings: z.array(z.object({ depth: z.number(), slug: z.string(), text: z.string() })),
  uses: z.array(z.string()),
});

/** The nodes of MDX go through as they are. */
const MDX_NODES: Options['passThrough'] = [
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
];

const toHtml = unified().use(remarkRehype, { passThrough: MDX_NODES }).freeze();

/**
 * Makes of the tree of a body what its page renders; the tree is another one afterwards. Content holds no code, so nothing has
 * to be bundled for it.
 */
export function compileBody(tree: Root, source: BodySource): CompiledBody {
  for (const step of steps) step(tree, source);
  const uses = markCitations(tree, source.citedBefore);
  const page = toHtml.runSync(tree);
  return { parts: bodyParts(page), headings: headingsIn(page), uses };
}

function headingsIn(page: Page): CompiledBody['headings'] {
  const found: CompiledBody['headings'][number][] = [];
  visit(page, 'element', (node) => {
    const [, depth] = /^h([1-6])$/.exec(node.tagName) ?? [];
    const { id } = node.properties;
    if (depth !== undefined && typeof id === 'string')
      found.push({ depth: Number(depth), slug: id, text: textOf(node) });
  });
  return found;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
