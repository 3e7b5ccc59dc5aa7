import type { Image, ImageReference } from 'mdast';
import type { EntryFile } from '../../content/entry-file.ts';
import { text } from '../../schema/text.ts';
import { nodesIn } from '../../text/nodes-in.ts';
import { bodyOf, offsetOf } from '../body.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { imageFileProblem } from '../image-file-problem.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/**
 * An image says in words what it shows, and lies beside the page that shows it: nothing is loaded from elsewhere. Its file
 * can be read to its end, and made into what a page shows.
 */
export const images: EntryCheck = function* (entry, corpus) {
  const tree = bodyOf(entry);
  for (const { node } of tree ? nodesIn(tree) : []) {
    if (node.type !== 'image' && node.type !== 'imageReference') continue;
    if (!text.safeParse(node.alt ?? '').success) {
      const message =
        'the image has no text for those who cannot see it: write it in the brackets, ![what it shows](file.png)';
      yield errorAt(entry, offsetOf(node), 'image-alt', message);
    }
    const problem = fileProblem(entry, node, corpus);
    if (problem) yield problem;
  }
};

function fileProblem(entry: EntryFile, node: Image | ImageReference, corpus: Corpus): Problem | undefined {
  const offset = offsetOf(node);
  if (node.type === 'image') return imageFileProblem(entry, { url: node.url, offset }, corpus);
  const message = 'an image names its file itself: write ![what it shows](./file.png)';
  return errorAt(entry, offset, 'unknown-image', message);
}
