import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isComponent, type BodyComponent } from './body-component.ts';

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
 * braces, and elements other than the components named. Comments in braces are allowed. With this a contributed text
 * can be built without trusting it.
 */
export function forbidden(tree: Root, components: readonly string[]): Forbidden[] {
  const found: Forbidden[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm') {
      const message =
        '"import" and "export" at the start of a line are code, which content cannot hold: begin the line with another word';
      found.push({ node, message });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const message = 'braces hold code, which content cannot: write the text itself, and "\\{" for a brace';
      if (!COMMENTS.test(node.value)) found.push({ node, message });
    } else if (isComponent(node)) {
      const message = componentProblem(node, components);
      if (message) found.push({ node, message });
    }
  });
  return found;
}

/** An expression of comments alone: `/* … *\/`, any number of them. */
const COMMENTS = /^(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/)*$/;

function componentProblem({ name, attributes }: BodyComponent, components: readonly string[]): string | undefined {
  if (name === null || !components.includes(name)) {
    const known = components.map((component) => `<${component}>`).join(', ');
    return `<${name ?? ''}> is not allowed in content: write Markdown, or one of ${known}`;
  }
  const code = attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || typeof value === 'object');
  return code ? `<${name}> takes its attributes as text in quotes, name="…", not in braces` : undefined;
}
