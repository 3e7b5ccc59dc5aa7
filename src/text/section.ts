import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { attributeOf, isNote } from './component-node.ts';

/** A section of a background or of an own page: `## Who buys the gas? [#energy]` and what follows it. */
export interface Section {
  readonly id: string;
  /** The heading's text, without the id. */
  readonly title: string;
  readonly heading: Heading;
  /** Its short form: the first paragraph, where it begins with one. */
  readonly shortForm: Paragraph | undefined;
  readonly content: readonly RootContent[];
}

const MARKER = /\s*\[#([^\]\s]*)\]\s*$/;

/** The id that stands in brackets at the end of a heading, and the text before it. */
export function sectionMarker(heading: Heading): { id: string; title: string } | undefined {
  const text = toString(heading);
  const match = MARKER.exec(text);
  return match ? { id: match[1] ?? '', title: text.slice(0, match.index).trim() } : undefined;
}

/** The sections of a body, in order: its second-level headings that have an id. */
export function sections(body: Root): Section[] {
  const starts = body.children.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []));
  return starts.flatMap((start, position) => {
    const heading = body.children[start];
    const marker = heading?.type === 'heading' ? sectionMarker(heading) : undefined;
    if (heading?.type !== 'heading' || !marker) return [];
    const content = body.children.slice(start + 1, starts[position + 1]);
    // A comment shows nothing: what follows it is still the beginning.
    const first = content.find(({ type }) => type !== 'mdxFlowExpression');
    return [{ ...marker, heading, content, shortForm: first?.type === 'paragraph' ? first : undefined }];
  });
}

/** The ids of the background sections that an article's body places beside its text, in order. */
export function placedSections(body: Root): string[] {
  const notes = body.children.filter(isNote);
  return notes.flatMap((note) => attributeOf(note, 'section')?.text ?? []);
}
