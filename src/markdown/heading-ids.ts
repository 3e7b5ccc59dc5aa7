import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { anchor } from '../content/anchor.ts';
import { sections } from '../text/section.ts';
import type { BodySource } from './body-source.ts';

/**
 * Gives every heading its id. A section of a background or of an own page has the one that stands in brackets in its heading,
 * where it is taken away. Others have theirs from their text, as GitHub makes it, and none takes that of a section.
 */
export function headingIds(tree: Root, { kind }: BodySource): void {
  const slugger = new GithubSlugger();
  const found = kind === 'articles' ? [] : sections(tree);
  const ids = new Map(found.map(({ id, heading }) => [heading, id]));
  for (const [heading, id] of ids) {
    slugger.slug(id);
    const last = heading.children.at(-1);
    if (last?.type === 'text') last.value = last.value.replace(/\s*\[#[^\]]*\]\s*$/, '');
  }
  visit(tree, 'heading', (heading) => {
    const id = ids.get(heading) ?? ofText(slugger.slug(toString(heading, { includeImageAlt: false })));
    heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
  });
}

/** Of a text without letters and digits nothing is left, or the number of such a one. */
function ofText(slug: string): string {
  return /^(?:-\d+)?$/.test(slug) ? anchor(`heading${slug}`) : slug;
}
