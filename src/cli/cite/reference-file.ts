import { extname } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'astro/zod';

/** What a reference manager exports, by the ending of the file: how citation-js calls the format. CSL-JSON is its own. */
const FORMATS: Readonly<Record<string, string | undefined>> = {
  '.bib': '@biblatex/text',
  '.bibtex': '@biblatex/text',
  '.ris': '@ris/file',
  '.json': undefined,
};

const point = z.array(z.coerce.number().int()).min(1).max(3);
const cslDate = z
  .object({ 'date-parts': z.array(point).min(1).max(2) })
  .optional()
  .catch(undefined);
const optionalText = z.string().optional().catch(undefined);

/** A reference in CSL-JSON, as far as a citation has room for it. */
const reference = z.object({
  title: optionalText,
  URL: optionalText,
  DOI: optionalText,
  'container-title': optionalText,
  'collection-title': optionalText,
  publisher: optionalText,
  issued: cslDate,
  accessed: cslDate,
});

export type Reference = z.infer<typeof reference>;

/** Whether a file is the export of a reference manager, by its ending. */
export function isReferenceFile(path: string): boolean {
  return Object.hasOwn(FORMATS, extname(path).toLowerCase());
}

/** The references of an export: BibTeX, RIS or CSL-JSON. Throws, in words, where it cannot be read. */
export function referencesIn(path: string, text: string): Reference[] {
  const forceType = FORMATS[extname(path).toLowerCase()];
  try {
    // JSON is parsed here: a text that is an address would be fetched.
    const input: unknown = forceType === undefined ? JSON.parse(text) : dated(text, forceType);
    const csl = forceType === undefined ? input : plugins.input.chain(input, { forceType, generateGraph: false });
    const found = z.array(reference).parse(Array.isArray(csl) ? csl : [csl]);
    if (found.length > 0) return found;
  } catch (error) {
    const [reason = ''] = (error instanceof z.ZodError ? 'it holds no references' : String(error)).split('\n');
    throw new Error(`${path} cannot be read: ${reason}. Export it again, as BibLaTeX, RIS or CSL JSON.`, {
      cause: error,
    });
  }
  throw new Error(`${path} has no references in it: export them again, as BibLaTeX, RIS or CSL JSON.`);
}

/** RIS has a year and a whole date, of which citation-js takes the one or the other by the kind of record; Y1 it takes in all. */
function dated(text: string, format: string): string {
  if (format !== '@ris/file') return text;
  const records = text.replaceAll('\r\n', '\n').split(/(?<=^ER {2}-.*\n)/m);
  const withDay = /^DA {2}- (?=\d)/m;
  return records
    .map((record) =>
      withDay.test(record) ? record.replaceAll(/^(?:PY|Y1) {2}- .*\n/gm, '').replace(withDay, 'Y1  - ') : record,
    )
    .join('');
}
