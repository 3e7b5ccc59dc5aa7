import type { Image, ImageReference } from 'mdast';
import { posix } from 'node:path';
import { visit } from 'unist-util-visit';
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
    for (const [rule, message] of fileProblems(node, posix.dirname(entry.path), corpus)) {
      found.push(errorAt(entry, offsetOf(node), rule, message));
    }
  });
  return found;
};

function* fileProblems(node: Image | ImageReference, folder: string, corpus: Corpus) {
  if (node.type === 'imageReference') {
    yield ['unknown-image', 'an image names its file itself: write ![what it shows](./file.png)'] as const;
    return;
  }
  const problem = imageFileProblem(node.url, folder, corpus);
  if (problem) yield problem;
}
