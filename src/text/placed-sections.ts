import { attributeOf, isNote } from './body-component.ts';
import { parseText } from './body.ts';

/** The ids of the background sections that an article's body places beside its text, in order. */
export function placedSections(body: string): string[] {
  const notes = parseText(body).children.filter(isNote);
  return notes.flatMap((note) => attributeOf(note, 'section')?.text ?? []);
}
