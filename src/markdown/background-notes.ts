import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { pageAddress } from '../content/address.ts';
import { changesAnchor } from '../content/anchor.ts';
import { entryAddress } from '../content/entry-address.ts';
import { entryPath } from '../content/kind.ts';
import { attributeOf, isNote } from '../text/component-node.ts';
import type { BodySource, NotesSource } from './body-source.ts';
import { markCorrections } from './correction-marks.ts';
import { blockElement, jsxAttributes } from './jsx.ts';
import { shortForms, type ShortForm } from './short-forms.ts';

/**
 * Fills the notes of an article with their sections' short forms. The sections that it does not place come after its
 * body. The text stays in the background entry; here it is only shown.
 */
export function backgroundNotes(tree: Root, { background }: BodySource): void {
  if (!background) return;
  const all = new Map(shortForms(background.id, background.body).map((section) => [section.id, section]));
  const notes = tree.children.filter(isNote);
  for (const [index, note] of notes.entries()) {
    const section = all.get(sectionOf(note));
    if (section) fill(note, section, { ...background, open: index === 0, rows: rowsAfter(tree.children, note) });
    all.delete(sectionOf(note));
  }
  const rest = [...all.values()].map((section) => fill(blockElement('Background', {}, []), section, background));
  if (rest.length > 0) tree.children.push(blockElement('BackgroundSections', {}, rest));
}

interface Placing extends NotesSource {
  readonly open?: boolean;
  readonly rows?: number;
}

function fill(note: MdxJsxFlowElement, section: ShortForm, placing: Placing): MdxJsxFlowElement {
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
  note.children = section.text ? [copied(section.text, id)] : [];
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
