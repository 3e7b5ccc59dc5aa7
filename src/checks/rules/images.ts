import { posix } from 'node:path';
import { visit } from 'unist-util-visit';
import { text } from '../../schema/text.ts';
import type { EntryFile } from '../../content/entry-file.ts';
import { bodyOf, offsetOf } from '../body.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** An image says in words what it shows, and lies beside the page that shows it: nothing is loaded from elsewhere. */
export const images: EntryCheck = (entry, { files }) => {
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
    if (node.type === 'imageReference') {
      const message = 'an image names its file itself: write ![what it shows](./file.png)';
      found.push(errorAt(entry, offsetOf(node), 'unknown-image', message));
    } else if (!isBeside(entry, node.url, files)) {
      const message = `"${node.url}" is not a file beside this one: put the image there and name it, as in ![what it shows](./file.png)`;
      found.push(errorAt(entry, offsetOf(node), 'unknown-image', message));
    }
  });
  return found;
};

function isBeside(entry: EntryFile, url: string, files: Corpus['files']): boolean {
  return files.has(posix.join(posix.dirname(entry.path), url));
}
