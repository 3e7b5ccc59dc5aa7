import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { pageAddress } from '../model/address.ts';
import { parseBody } from '../model/body.ts';
import { dataOf, readEntry } from '../model/entry-file.ts';
import { lastChange } from '../model/last-change.ts';
import { sections, type Section } from '../model/section.ts';
import { article } from '../schema/article.ts';
import { background } from '../schema/background.ts';
import { attributes, blockElement } from './element.ts';
import { entryOf } from './entry-of.ts';

/**
 * Fills the notes of an article with their sections' short forms, and puts the sections that the article does not place
 * after its body. The text stays in the background entry; here it is only shown.
 */
export function backgroundNotes() {
  return (tree: Root, file: VFile): void => {
    const found = entryOf(file);
    if (found?.entry.kind !== 'articles') return;
    const id = article.parse(dataOf(found.entry)).background;
    const entry = readEntry(found.root, 'background', id);
    const asOf = lastChange(background.parse(dataOf(entry)));
    const all = new Map(sections(parseBody(entry)).map((section) => [section.id, section]));
    const notes = tree.children.filter(isNote);
    for (const [index, note] of notes.entries()) {
      const section = all.get(sectionOf(note));
      if (section) fill(note, section, { id, asOf, open: index === 0, rows: rowsAfter(tree.children, note) });
      all.delete(sectionOf(note));
    }
    const rest = [...all.values()].map((section) => fill(blockElement('Background', {}, []), section, { id, asOf }));
    if (rest.length > 0) tree.children.push(blockElement('BackgroundSections', {}, rest));
  };
}

interface Placing {
  readonly id: string;
  readonly asOf: string | undefined;
  readonly open?: boolean;
  readonly rows?: number;
}

function fill(note: MdxJsxFlowElement, section: Section, { id, asOf, open, rows }: Placing): MdxJsxFlowElement {
  const page = pageAddress('background', id, section.id);
  const { title } = section;
  note.attributes = attributes({
    section: section.id,
    title,
    page,
    asOf,
    open: open ? 'open' : undefined,
    rows: rows?.toString(),
  });
  note.children = section.shortForm ? [structuredClone(section.shortForm)] : [];
  return note;
}

/** How many blocks a note may stand beside: its own and those that follow, up to the next note's. */
function rowsAfter(blocks: readonly RootContent[], note: RootContent): number {
  const after = blocks.slice(blocks.indexOf(note) + 1);
  const next = after.findIndex(isNote);
  return next === -1 ? after.length + 1 : Math.max(next, 1);
}

function isNote(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Background';
}

function sectionOf(note: MdxJsxFlowElement): string {
  const section = note.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'section',
  );
  return typeof section?.value === 'string' ? section.value : '';
}
