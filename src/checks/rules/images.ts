import type { Image, ImageReference } from 'mdast';
import { visit } from 'unist-util-visit';
import type { EntryFile } from '../../content/entry-file.ts';
import { text } from '../../schema/text.ts';
import { bodyOf, offsetOf } from '../body.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { imageFileProblem } from '../image-file-problem.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/**
 * An image says in words what it shows, and lies beside the page that shows it: nothing is loaded from elsewhere. Its file
 * can be read to its end, and made into what a page shows.
 */
export const images: EntryCheck = (entry, corpus) => {
  const found: Problem[] = [];
  const tree = bodyOf(entry);
  if (!tree) return found;
  visit(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    if (!text.safeParse(node.alt ?? '').success) {
      const message =
        'the image has no text for those who cannot see it: write it in the brackets, ![what it shows](file.png)';
      found.push(errorAt(entry, offsetOf(node), 'image-alt', message));
    }
    const problem = fileProblem(entry, node, corpus);
    if (problem) found.push(problem);
  });
  return found;
};

function fileProblem(entry: EntryFile, node: Image | ImageReference, corpus: Corpus): Problem | undefined {
  const offset = offsetOf(node);
  if (node.type === 'image') return imageFileProblem(entry, { url: node.url, offset }, corpus);
  const message = 'an image names its file itself: write ![what it shows](./file.png)';
  return errorAt(entry, offset, 'unknown-image', message);
}
