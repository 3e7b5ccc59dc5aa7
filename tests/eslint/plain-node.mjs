import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { PLAIN } from '../../src/cli/build/plain-modules.ts';

/** What exists only inside a build. */
const isOfBuild = (/** @type {string} */ specifier) => specifier.startsWith('astro:');
const asksSite = (/** @type {string} */ path) => /(?:^|\/)src\/site\//.test(path);

/**
 * Everything that a file imports, in its order: static, dynamic and of types alone, which name what is not there either.
 * @param {string} file
 */
function importsOf(file) {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName);
}

/**
 * The way from an import to what exists only inside a build, both included; `undefined` where there is none.
 * @param {string} specifier as it is written
 * @param {string} from the file in which it is written
 * @param {string} root
 * @param {Set<string>} seen the files that have been looked at
 * @returns {string[] | undefined}
 */
function wayToBuild(specifier, from, root, seen) {
  if (isOfBuild(specifier)) return [specifier];
  if (!specifier.startsWith('.')) return undefined;
  const file = join(dirname(from), specifier);
  const path = relative(root, file).split(sep).join('/');
  if (asksSite(path)) return [path];
  if (seen.has(file) || !existsSync(file)) return undefined;
  seen.add(file);
  for (const next of importsOf(file)) {
    const way = wayToBuild(next, file, root, seen);
    if (way) return [path, ...way];
  }
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
const plainNode = {
  meta: { type: 'problem', schema: [], messages: { reached: 'Runs in plain Node, and reaches the build: {{way}}.' } },
  create(context) {
    const { cwd: root, filename } = context;
    /** @param {{ source?: import('estree').Expression | null }} node */
    const look = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const way = wayToBuild(source.value, filename, root, new Set());
      if (way) context.report({ node: source, messageId: 'reached', data: { way: way.join(' → ') } });
    };
    return {
      ImportDeclaration: look,
      ImportExpression: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
    };
  },
};

/**
 * ESLint's configuration that keeps those folders apart from the build, also by way of others.
 * @type {import('eslint').Linter.Config}
 */
export const plainNodeRule = {
  files: PLAIN.map((folder) => `src/${folder}/**`),
  plugins: { worlds: { rules: { 'plain-node': plainNode } } },
  rules: { 'worlds/plain-node': 'error' },
};
