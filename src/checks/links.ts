import type { Nodes } from 'mdast';
import type { EntryFile } from '../content/entry-file.ts';
import { nodesIn } from '../text/nodes-in.ts';
import { bodyOf, offsetOf } from './body.ts';
import { aboutTexts, isAboutSite, markedLines } from './inline-texts.ts';
import { recent } from '../content/recent.ts';

/** A link of an entry: in its body, or in a line of inline Markdown in its frontmatter. */
export interface PlacedLink {
  readonly url: string;
  /** In the frontmatter, where the line begins. */
  readonly offset: number;
}

/** The links of an entry, in order; of the site those of its page about itself. */
export const linksOf = recent(200, (entry: EntryFile): readonly PlacedLink[] => {
  const tree = bodyOf(entry);
  const lines = isAboutSite(entry) ? aboutTexts(entry) : markedLines(entry);
  const inLines = lines.flatMap((line) => urlsIn(line.tree).map(({ url }) => ({ url, offset: line.offset })));
  return [...inLines, ...(tree ? urlsIn(tree) : [])];
});

function urlsIn(tree: Nodes): PlacedLink[] {
  return nodesIn(tree).flatMap(({ node }) =>
    node.type === 'link' || node.type === 'definition' ? [{ url: node.url, offset: offsetOf(node) }] : [],
  );
}
