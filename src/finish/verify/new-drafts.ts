import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFile } from './built-file.ts';
import type { Draft, Known } from './built-site.ts';
import { draftLeaks } from './draft-leaks.ts';
import type { Fault } from './fault.ts';

/** What drafts have that others have not: those at other addresses, and of the rest their other texts. */
export function newDrafts(drafts: readonly Draft[], known: readonly Draft[]): Draft[] {
  const paths = new Set(known.map(({ path }) => path));
  const texts = new Set(known.flatMap((draft) => draft.texts));
  return drafts
    .map((draft) =>
      paths.has(draft.path) ? { ...draft, texts: draft.texts.filter((text) => !texts.has(text)) } : draft,
    )
    .filter(({ path, texts: own }) => !paths.has(path) || own.length > 0);
}

/**
 * Looks for what is of drafts in files that the last build verified, when there were others. Few files have the words of a
 * text in them: the others are not parsed.
 */
export function* leaksIn(paths: Iterable<string>, folder: string, known: Known): Iterable<Fault> {
  const { address, drafts } = known;
  if (drafts.length === 0) return;
  const needles = drafts.flatMap(({ texts }) => texts.map((text) => Buffer.from(longestPlain(text))));
  for (const path of paths) {
    if (NO_TEXT.test(path)) continue;
    const bytes = readFileSync(join(folder, path));
    const isOfDraft = drafts.some((draft) => path.startsWith(draft.path));
    if (isOfDraft || needles.some((needle) => bytes.includes(needle))) {
      yield* draftLeaks(builtFile(path, bytes, address), known);
    }
  }
}

/** Files that say nothing in words. */
const NO_TEXT = /\.(?:avif|gif|jpe?g|png|webp|woff2)$/;

/** The longest part of a text that is written alike in pages, JSON and XML. */
function longestPlain(text: string): string {
  return text.split(/[&<>"'\\]/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
