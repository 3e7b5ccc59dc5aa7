import type { Nodes } from 'mdast';
import type { EntryFile } from '../../content/entry-file.ts';
import { barInCode } from '../../text/bar-in-code.ts';
import { isBlockOfText } from '../../text/block-text.ts';
import { leftovers, type Leftover } from '../../text/leftover.ts';
import { nodesIn } from '../../text/nodes-in.ts';
import { references } from '../../text/reference.ts';
import { bodyOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { visibleCitations } from '../entry-facts.ts';
import { markedLines, placeIn } from '../inline-texts.ts';
import { isSound } from '../frontmatter.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { textsOf, valueAt } from '../yaml-node.ts';

/** No page shows markup that was meant and did not become any: in a body, in the lines of the frontmatter, in a title. */
export const leftoverMarkup: EntryCheck = function* (entry, corpus) {
  const ids = visibleCitations(corpus, entry) ?? new Set();
  const tree = bodyOf(entry);
  for (const { offset, message } of tree ? leftoversIn(tree, entry.body, ids) : []) {
    yield errorAt(entry, offset, 'leftover-markup', message);
  }
  for (const line of markedLines(entry)) {
    for (const { message } of leftoversIn(line.tree, line.text, ids)) {
      yield errorAt(entry, line.offset, 'leftover-markup', message);
    }
  }
  if (isSound(entry)) yield* needlessReferences(entry);
};

function leftoversIn(tree: Nodes, raw: string, ids: ReadonlySet<string>): Leftover[] {
  // Each half of the code is left over there, and the bar between them is reported.
  const isCut = (node: Nodes) =>
    node.type === 'tableRow' &&
    barInCode(raw.slice(node.position?.start.offset, node.position?.end.offset)) !== undefined;
  return nodesIn(tree, (node) => isCut(node) || isBlockOfText(node)).flatMap(({ node }) =>
    isBlockOfText(node) ? leftovers(node, raw, ids) : [],
  );
}

/** Only a body, the lines of a summary and what is said of people and sources have references; lists name them under `cite`. */
function* needlessReferences(entry: EntryFile): Iterable<Problem> {
  const summary = new Set(textsOf(entry, valueAt(entry, 'summary')).map(({ offset }) => offset));
  for (const line of markedLines(entry)) {
    if (summary.has(line.offset)) continue;
    for (const { id } of references(line.tree)) {
      const message = `this text has no references of its own: remove [^${id}]. Where it rests on a citation, name that under "cite"`;
      yield errorAt(entry, placeIn(entry, line, `[^${id}]`), 'leftover-markup', message);
    }
  }
  for (const text of ['title', 'description'].flatMap((key) => textsOf(entry, valueAt(entry, key)))) {
    const [reference] = /\[\^[^\]]*\]/.exec(text.text) ?? [];
    if (reference === undefined) continue;
    const message = `a title or standfirst has no references: remove ${reference}`;
    yield errorAt(entry, placeIn(entry, text, reference), 'leftover-markup', message);
  }
}
