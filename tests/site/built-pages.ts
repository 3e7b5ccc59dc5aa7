import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { builtSite } from '../setup/provided.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** From the site's root, with slashes: `articles/x.html`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** The folder with the built site. */
export const { dist } = builtSite();

/** Every file of the built site, from its root, with slashes, in code-unit order. */
export const files = filesIn(dist);

/** Every page of the built site. Don't change the documents: all tests of a file share them. */
export const pages = pagesIn(dist);

/** The pages that stay where they are: one that has moved shows another. */
export const ownPages = pages.filter(({ document }) => !document.querySelector('meta[http-equiv="refresh"]'));

/** The pages that a reader walks through: not the one for what does not exist, nor where a page was, nor cards for other sites, nor copies to keep. */
export const linkedPages = ownPages.filter(({ path }) => !/^(404\.html$|embed\/|saved\/)/.test(path));

/** The pages that cite: articles and background pages. */
export const citingPages = linkedPages.filter(
  ({ document }) => document.querySelector('[role="doc-noteref"]') !== null,
);

/** A text as it is compared: white space of any kind and length is one space. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Every file of a folder, from its root, with slashes, in code-unit order. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
}

/** Every page of a folder. */
export function pagesIn(folder: string): readonly BuiltPage[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      return { path, html, document: parseHTML(html).document };
    });
}
