import type { EntryFile } from '../../content/entry-file.ts';
import { blockText, tidied } from '../../text/block-text.ts';
import { coveredBy } from '../../text/covered.ts';
import type { EntryCheck } from '../corpus.ts';
import { isSound } from '../frontmatter.ts';
import { lineTree, placeIn } from '../inline-texts.ts';
import { errorAt, warningAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { textsOf, valueAt, type PlacedText } from '../yaml-node.ts';

/**
 * A line of an article's summary ends with its references. What is said of a person or a source has them there too, or has
 * none and is shown as the site's own words, of which an editor is warned where it tells of a person.
 */
export const citedLines: EntryCheck = function* (entry) {
  if (!isSound(entry)) return;
  for (const key of ['summary', 'note']) {
    for (const line of textsOf(entry, valueAt(entry, key))) yield* lineProblems(entry, line);
  }
};

function* lineProblems(entry: EntryFile, line: PlacedText): Iterable<Problem> {
  const [paragraph] = lineTree(line.text).children;
  if (paragraph?.type !== 'paragraph') return;
  const text = blockText(paragraph);
  const end = text.references.at(-1)?.at;
  if (end === undefined) {
    if (entry.kind === 'articles') yield errorAt(entry, line.offset, 'missing-citation', UNCITED);
    if (entry.kind === 'people') yield warningAt(entry, line.offset, 'own-words', OWN);
    return;
  }
  const left = tidied(text.text.slice(coveredBy(text).rest));
  if (left !== '') {
    const message = `"${left}" comes after the last reference of its line: cite it, or move the reference to the end`;
    yield errorAt(entry, placeIn(entry, line, left), 'uncited-end', message);
    return;
  }
  for (const { id, at } of text.references) {
    if (at === end) continue;
    const message = `a line has its references at its end: move [^${id}] there, or make two lines of it`;
    yield errorAt(entry, placeIn(entry, line, `[^${id}]`), 'misplaced-citation', message);
  }
}

const OWN =
  'this line names no source, so it is shown as the site’s own words: end it with its reference if it rests on one';
const UNCITED =
  'this line does not say who said it: end it with its reference, as in "The vote is open.[^council-vote]"';
