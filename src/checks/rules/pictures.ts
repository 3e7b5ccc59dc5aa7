import { isMap } from 'yaml';
import type { EntryFile } from '../../content/entry-file.ts';
import { pictureKinds } from '../../schema/picture.ts';
import { nodesIn } from '../../text/nodes-in.ts';
import { picturesIn, type PlacedPicture } from '../../text/picture-node.ts';
import { isOwnOrNote } from '../../text/statement.ts';
import { bodyOf, offsetOf } from '../body.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { backgroundOf } from '../entry-facts.ts';
import { imageFileProblem } from '../image-file-problem.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { textAt, valueAt } from '../yaml-node.ts';

/**
 * A picture is a statement: it stands where a figure can, and says who took or drew it. Its citation says what it is, so that
 * none can be taken for a photo that is none.
 */
export const pictures: EntryCheck = function* (entry, corpus) {
  yield* leadPicture(entry, corpus);
  const tree = bodyOf(entry);
  for (const { node: paragraph, ancestors } of tree ? nodesIn(tree) : []) {
    const placed = paragraph.type === 'paragraph' ? picturesIn(paragraph) : [];
    if (placed.length === 0) continue;
    const around = ancestors.at(-1);
    const before =
      around?.type === 'root'
        ? around.children[around.children.findIndex((child) => child === paragraph) - 1]
        : undefined;
    const isShortForm = entry.kind === 'background' && before?.type === 'heading';
    const place = ancestors.some(isOwnOrNote) ? READING : around?.type === 'root' ? undefined : WITHIN;
    const fault = place ?? (isShortForm ? SHORT_FORM : placed.length > 2 ? MANY : undefined);
    if (fault !== undefined) yield errorAt(entry, offsetOf(paragraph), 'picture-place', fault);
    else for (const each of placed) yield* credit(entry, each, corpus);
  }
};

const READING =
  'a picture is somebody’s, and no reading of the site’s own: put it outside of <Analysis> and cite whose it is';
const WITHIN = 'a picture stands by itself between paragraphs, not in a list or a quotation: put it after them';
const SHORT_FORM =
  'the first paragraph of a section is its short form, which articles show: put the picture after a paragraph of text';
const MANY = 'at most two pictures stand side by side: put an empty line between them';

function* credit(entry: EntryFile, { image, references }: PlacedPicture, corpus: Corpus): Iterable<Problem> {
  const [first] = references;
  if (!first) {
    const message =
      'this picture does not say whose it is: cite who took or drew it right after it, as in ![what it shows](./file.jpg)[^photo]';
    yield errorAt(entry, offsetOf(image), 'missing-citation', message);
    return;
  }
  // Of a file that cannot be shown nobody asks what it is.
  const problem = imageFileProblem(entry, { url: image.url, offset: offsetOf(image) }, corpus);
  if (problem?.level !== 'error') yield* label(entry, first.value, offsetOf(first), corpus);
}

/** A lead picture has its file, and its citation says what it is. */
function* leadPicture(entry: EntryFile, corpus: Corpus): Iterable<Problem> {
  const src = textAt(entry, 'picture', 'src');
  const cite = textAt(entry, 'picture', 'cite');
  const problem = src && imageFileProblem(entry, { url: src.text, offset: src.offset }, corpus);
  if (problem) yield problem;
  if (cite && problem?.level !== 'error') yield* label(entry, cite.text, cite.offset, corpus);
}

const KINDS = pictureKinds.slice(1).map((kind) => `"${kind}"`);

function* label(entry: EntryFile, id: string, offset: number, corpus: Corpus): Iterable<Problem> {
  const background = entry.kind === 'articles' ? backgroundOf(corpus, entry) : undefined;
  const owner = [entry, background].find((each) => each && isMap(valueAt(each, 'citations', id)));
  if (!owner || textAt(owner, 'citations', id, 'shows')) return;
  const message = `"${id}" does not say what the picture is: write "shows: photo" in it, or ${KINDS.join(', ')}`;
  yield errorAt(entry, offset, 'picture-label', message);
}
