import type { Paragraph } from 'mdast';
import { parseText } from '../text/body.ts';
import { sections } from '../text/section.ts';

/** A section of a background as an article shows it. */
export interface ShortForm {
  readonly id: string;
  readonly title: string;
  readonly text: Paragraph | undefined;
}

const known = new Map<string, { readonly body: string; readonly forms: readonly ShortForm[] }>();

/** The sections of a background in short form. They are made once for all articles that rest on it, until its body changes. */
export function shortForms(id: string, body: string): readonly ShortForm[] {
  const last = known.get(id);
  if (last?.body === body) return last.forms;
  const forms = sections(parseText(body)).map((section) => ({
    id: section.id,
    title: section.title,
    text: section.shortForm,
  }));
  known.set(id, { body, forms });
  return forms;
}
