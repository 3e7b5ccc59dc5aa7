import type { EntryFile } from '../../content/entry-file.ts';
import { attributeOf, isNote } from '../../text/component-node.ts';
import { sections } from '../../text/section.ts';
import { bodyOf, isComment, offsetOf } from '../body.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { didYouMean } from '../did-you-mean.ts';
import { backgroundOf } from '../entry-facts.ts';
import { errorAt, warningAt } from '../place.ts';
import { componentsOf, type PlacedComponent } from '../placed-components.ts';
import type { Problem } from '../problem.ts';

/** A note shows a section of the article's background, once, beside the block that it explains. */
export const notes: EntryCheck = function* (entry, corpus) {
  const placed = notesOf(entry);
  if (entry.kind === 'background') {
    const message = 'a background page has its sections itself: notes stand in articles; link to the section instead';
    for (const { component } of placed) yield errorAt(entry, offsetOf(component), 'note-place', message);
    return;
  }
  yield* unknownSections(corpus, entry, placed);
  for (const note of placed) yield* notePlace(entry, note);
  yield* tooClose(entry);
};

/** The notes of a body, those included that stand where no note may. */
function notesOf(entry: EntryFile): PlacedComponent[] {
  const tree = bodyOf(entry);
  return tree ? componentsOf(tree).filter(({ component }) => component.name === 'Background') : [];
}

function* unknownSections(corpus: Corpus, article: EntryFile, placed: readonly PlacedComponent[]): Iterable<Problem> {
  const background = backgroundOf(corpus, article);
  const tree = background && bodyOf(background);
  const seen = new Set<string>();
  for (const { component } of placed) {
    const section = attributeOf(component, 'section');
    if (!section) continue;
    const { text: id, offset } = section;
    if (seen.has(id))
      yield errorAt(article, offset, 'duplicate-note', `the section "${id}" is shown above already: remove one note`);
    seen.add(id);
    const known = tree && sections(tree).map((of) => of.id);
    if (!known || known.includes(id)) continue;
    const hint = didYouMean(id, known) || ` It has: ${known.join(', ')}.`;
    yield errorAt(article, offset, 'unknown-section', `"${id}" is not a section of ${background.path}.${hint}`);
  }
}

function* notePlace(article: EntryFile, { component, parent }: PlacedComponent): Iterable<Problem> {
  const offset = offsetOf(component);
  if (component.children.length > 0) {
    const message = 'a note shows its section’s own text: write it without any, <Background section="…"/>';
    yield errorAt(article, offset, 'note-place', message);
  }
  if (parent.type !== 'root' || component.type === 'mdxJsxTextElement') {
    const message =
      'a note stands on a line of its own, with an empty line before and after, and not inside anything else';
    yield errorAt(article, offset, 'note-place', message);
  } else if (parent.children.find((node) => !isComment(node)) === component) {
    yield errorAt(
      article,
      offset,
      'note-place',
      'a note stands after the block that it explains: begin the text with a paragraph',
    );
  }
}

/** Beside the text a note reaches past its own block into the next: the one after that may have a note again. */
function* tooClose(article: EntryFile): Iterable<Problem> {
  const blocks = bodyOf(article)?.children.filter((node) => !isComment(node)) ?? [];
  let since = Infinity;
  for (const block of blocks) {
    if (!isNote(block)) {
      since++;
      continue;
    }
    if (since < 2) {
      const message =
        'this note follows the last one too closely to stand beside its text: let two blocks stand between them';
      yield warningAt(article, offsetOf(block), 'notes-too-close', message);
    }
    since = 0;
  }
}
