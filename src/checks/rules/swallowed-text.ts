import { isAlias, isScalar, visit, type Scalar } from 'yaml';
import type { EntryFile } from '../../content/entry-file.ts';
import type { EntryCheck } from '../corpus.ts';
import { isSound } from '../frontmatter.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** No part of a text is lost because YAML takes it for a comment, for the name of a value or for its type (YAML 1.2, 6.6 and 6.9). */
export const swallowedText: EntryCheck = function* (entry) {
  if (!isSound(entry)) return;
  const found: Problem[] = [];
  const repeated = new Set<string>();
  visit(entry.yaml, (_key, node) => {
    if (isAlias(node)) repeated.add(node.source);
  });
  visit(entry.yaml, (key, node) => {
    if (!isScalar(node) || key === 'key') return;
    const problem = afterText(entry, node) ?? beforeText(entry, node, repeated);
    if (problem) found.push(problem);
  });
  yield* found;
};

/** A comment on the line of a text that was written without quotes. Behind a single word, after a space, it is meant. */
function afterText(entry: EntryFile, { type, value, range }: Scalar): Problem | undefined {
  if (type !== 'PLAIN' || typeof value !== 'string' || !range) return undefined;
  const end = range[1];
  const [comment] = /^[ \t]+#.*/.exec(entry.text.slice(end, end + 300)) ?? [];
  if (comment === undefined || (/#\s/.test(comment) && !/\s/.test(value))) return undefined;
  const shown = comment.trim();
  const message = `the text ends before "${shown}", which YAML takes for a comment: put the text in quotes, or the comment on a line of its own`;
  return errorAt(entry, end + comment.length - comment.trimStart().length, 'swallowed-text', message);
}

function beforeText(
  entry: EntryFile,
  { anchor, tag, range }: Scalar,
  repeated: ReadonlySet<string>,
): Problem | undefined {
  const offset = range?.[0] ?? 0;
  const lost = anchor !== undefined && !repeated.has(anchor) ? `&${anchor}` : tag === '!' ? '!' : undefined;
  if (lost === undefined) return undefined;
  const place = entry.text.lastIndexOf(lost, offset);
  const message = `the text begins after "${lost}", which YAML takes for ${lost === '!' ? 'the type' : 'the name'} of a value: put the text in quotes`;
  return errorAt(entry, place === -1 ? offset : place, 'swallowed-text', message);
}
