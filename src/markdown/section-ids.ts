import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { sections } from '../text/section.ts';
import { entryOf } from './entry-of.ts';

/** Gives the sections of a background or of an own page the ids that stand in brackets in their headings, and takes the brackets away. */
export function sectionIds() {
  return (tree: Root, file: VFile): void => {
    const kind = entryOf(file)?.entry.kind;
    if (kind !== 'background' && kind !== 'pages') return;
    for (const { id, heading } of sections(tree)) {
      const last = heading.children.at(-1);
      if (last?.type === 'text') last.value = last.value.replace(/\s*\[#[^\]]*\]\s*$/, '');
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    }
  };
}
