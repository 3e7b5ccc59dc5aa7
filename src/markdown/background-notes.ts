import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { changesAnchor, pageAddress } from '../content/address.ts';
import { attributeOf, isNote } from '../text/component-node.ts';
import { parseBody } from '../text/body.ts';
import { entryAddress } from '../content/entry-address.ts';
import { dataOf, readEntry } from '../content/entry-file.ts';
import { entryPath } from '../content/kind.ts';
import { lastChange } from '../model/last-change.ts';
import { firstPublished } from '../content/record.ts';
import { recordOnDisk } from '../content/record-on-disk.ts';
import { sections, type Section } from '../text/section.ts';
import { article } from '../schema/article.ts';
import { background } from '../schema/background.ts';
import { correctionsOf, markCorrections, type Corrections } from './correction-marks.ts';
import { blockElement, jsxAttributes } from './jsx.ts';
import { entryOf } from './entry-of.ts';
import { languageOf } from './language-of.ts';

/**
 * Fills the notes of an article with their sections' short forms. The sections that it does not place come after its
 * body. The text stays in the background entry; here it is only shown.
 */
export function backgroundNotes() {
  return (tree: Root, file: VFile): void => {
    const found = entryOf(file);
    if (found?.entry.kind !== 'articles') return;
    const id = article.parse(dataOf(found.entry)).background;
    const entry = readEntry(found.root, 'background', id);
    const record = recordOnDisk(found.root, 'background', id);
    const asOf = lastChange(background.parse(dataOf(entry))) ?? firstPublished(record);
    const lang = languageOf(found.root, entry);
    const from = { id, asOf, lang, corrections: correctionsOf(found.root, entry) };
    const all = new Map(sections(parseBody(entry)).map((section) => [section.id, section]));
    const notes = tree.children.filter(isNote);
    for (const [index, note] of notes.entries()) {
      const section = all.get(sectionOf(note));
      if (section) fill(note, section, { ...from, open: index === 0, rows: rowsAfter(tree.children, note) });
      all.delete(sectionOf(note));
    }
    const rest = [...all.values()].map((section) => fill(blockElement('Background', {}, []), section, from));
    if (rest.length > 0) tree.children.push(blockElement('BackgroundSections', {}, rest));
  };
}

interface Placing {
  readonly id: string;
  readonly asOf: string | undefined;
  /** The language of the background. */
  readonly lang: string;
  readonly corrections: Corrections;
  readonly open?: boolean;
  readonly rows?: number;
}

function fill(note: MdxJsxFlowElement, section: Section, placing: Placing): MdxJsxFlowElement {
  const { id, asOf, lang, corrections, open, rows } = placing;
  const page = pageAddress('background', id, section.id);
  const { title } = section;
  note.attributes = jsxAttributes({
    section: section.id,
    title,
    page,
    asOf,
    lang,
    open: open ? 'open' : undefined,
    rows: rows?.toString(),
  });
  note.children = section.shortForm ? [copied(section.shortForm, id)] : [];
  markCorrections(note, corrections, pageAddress('background', id, changesAnchor));
  return note;
}

/** A short form as an article shows it: its links lead from the background's own page and file. */
function copied(shortForm: Paragraph, background: string): Paragraph {
  const copy = structuredClone(shortForm);
  visit(copy, 'link', (link) => {
    const from = entryPath('background', background);
    link.url = link.url.startsWith('#')
      ? pageAddress('background', background, link.url.slice(1))
      : (entryAddress(from, link.url) ?? link.url);
  });
  return copy;
}

/** How many blocks a note may stand beside: its own and those that follow, up to the next note's. */
function rowsAfter(blocks: readonly RootContent[], note: RootContent): number {
  const after = blocks.slice(blocks.indexOf(note) + 1);
  const next = after.findIndex(isNote);
  return next === -1 ? after.length + 1 : Math.max(next, 1);
}

function sectionOf(note: MdxJsxFlowElement): string {
  return attributeOf(note, 'section')?.text ?? '';
}
