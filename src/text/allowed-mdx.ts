import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import type { Kind } from '../content/kind.ts';
import { isComponent, type BodyComponent } from './component-node.ts';
import { htmlInstead } from './html-instead.ts';
import { nodesIn } from './nodes-in.ts';

/** A node that content must not hold, and why. */
export interface Forbidden {
  readonly node: Nodes;
  readonly message: string;
}

/** The names of the components that content may use: the files of src/components/body. */
export function bodyComponentNames(root: string): string[] {
  return readdirSync(join(root, 'src/components/body'))
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.slice(0, -'.astro'.length))
    .sort();
}

/**
 * Everything in a body that MDX allows and content does not: `import`, `export`, expressions, spreads, attributes in
 * braces, and elements other than the components named. On a page of the owner's own also those that have to do with
 * citing. Comments in braces are allowed. With this a contributed text can be built without trusting it.
 */
export function forbidden(tree: Root, components: readonly string[], kind: Kind): Forbidden[] {
  const found: Forbidden[] = [];
  for (const { node } of nodesIn(tree)) {
    if (node.type === 'mdxjsEsm') {
      const message =
        'this is code, which content cannot hold: remove it. Components such as <Analysis> are there without an import';
      found.push({ node, message });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const message = 'braces hold code, which content cannot: write the text itself, and "\\{" for a brace';
      if (!COMMENTS.test(node.value)) found.push({ node, message });
    } else if (isComponent(node)) {
      const message =
        kind === 'pages' ? ownPageProblem(node, components) : componentProblem(node, components, 'in content');
      if (message) found.push({ node, message });
    }
  }
  return found;
}

/** An expression of comments alone: `/* … *\/`, any number of them. */
const COMMENTS = /^(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/)*$/;

/** What a page on which nothing has to be cited has no use for, and what to do instead. */
const OF_CITING: ReadonlyMap<string | null, string> = new Map([
  ['Analysis', 'nothing here has to be cited, so write the text without it'],
  ['Chart', 'its figures have to be cited, so draw it in an article or a background'],
  ['Map', 'its places have to be cited, so draw it in an article or a background'],
  ['Background', 'it has no background, so link to the section, as in [who buys the gas](../background/x.mdx#energy)'],
]);

function ownPageProblem(component: BodyComponent, components: readonly string[]): string | undefined {
  const instead = OF_CITING.get(component.name);
  if (instead !== undefined) return `<${component.name}> has no place on a page of your own: ${instead}`;
  const own = components.filter((name) => !OF_CITING.has(name));
  return componentProblem(component, own, 'on a page of your own');
}

function componentProblem(
  { name, attributes }: BodyComponent,
  components: readonly string[],
  where: string,
): string | undefined {
  if (name === null || !components.includes(name)) {
    const known = components.map((component) => `<${component}>`).join(', ');
    const html = htmlInstead(name ?? '');
    if (html !== undefined) return html;
    return `<${name ?? ''}> is not allowed ${where}: write Markdown, or one of ${known}`;
  }
  const code = attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || typeof value === 'object');
  return code ? `<${name}> takes its attributes as text in quotes, name="…", not in braces` : undefined;
}
