import { existsSync, readFileSync } from 'node:fs';
import { harmless } from '../checks/problem.ts';
import { id as idSchema } from '../schema/text.ts';
import { readPage, readSaved, type ReadPage } from './cite/read-page.ts';
import { citePage } from './cite/cite-page.ts';
import { readReference } from './cite/draft-citation.ts';
import { isReferenceFile, referencesIn } from './cite/reference-file.ts';
import { inWords } from './in-words.ts';
import { Misused, refuse } from './misused.ts';
import { readArguments } from './read-arguments.ts';
import { today } from './today.ts';

const USAGE = `npm run cite makes citations: it reads what pages say of themselves.

  npm run cite -- ADDRESS …             prints the citation of each page
  npm run cite -- --file page.html      of a page that was saved
  npm run cite -- --file library.bib    of each reference that a reference manager exported: BibTeX, RIS or CSL JSON

  --into articles/x   writes it into the frontmatter of an entry, and begins the file of a source that is not there
  --id an-id          names the citation, where there is one
  --local             also reads addresses in your own network

Who said it ("by") and the very words ("quote") no page says of itself: write them in.`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  file: { type: 'string', multiple: true },
  into: { type: 'string' },
  id: { type: 'string' },
  local: { type: 'boolean', default: false },
} as const;

/** Cites all that is asked for, one after the other. Gives the exit code. */
async function cite(): Promise<number> {
  const { values, positionals } = readArguments(OPTIONS);
  const files = values.file ?? [];
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (positionals.length + files.length === 0) throw new Misused('Say what to cite: npm run cite -- ADDRESS');
  if (values.id !== undefined) refuseId(values.id, positionals.length + files.length);
  let failed = false;
  const reads: (() => Promise<readonly ReadPage[]>)[] = [
    ...positionals.map((address) => async () => [await readPage(addressIn(address), today(), values.local)]),
    ...files.map((path) => () => Promise.try(readFile, path)),
  ];
  for (const read of reads) {
    try {
      for (const page of await read()) citePage(process.cwd(), page, { into: values.into, id: values.id });
    } catch (error) {
      failed = true;
      console.error(harmless(inWords(error)));
    }
  }
  return failed ? 1 : 0;
}

function refuseId(id: string, several: number): void {
  const { error } = idSchema.safeParse(id);
  if (error) throw new Misused(`"${id}" ${error.issues.map(({ message }) => message).join('; ')}.`);
  if (several > 1) throw new Misused('--id names one citation, and these are several: cite them one by one.');
}

/** What an editor typed or copied, as an address. */
function addressIn(typed: string): string {
  const address = /^[a-z][a-z+.-]*:(?!\d)/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) throw new Error(`"${typed}" is no address: write it whole, beginning with "https://"`);
  return address;
}

function readFile(path: string): ReadPage[] {
  if (!existsSync(path)) throw new Error(`There is no file ${path}: look at its name.`);
  const bytes = readFileSync(path);
  if (!isReferenceFile(path)) return [readSaved(bytes)];
  return referencesIn(path, bytes.toString()).map((reference) => ({
    read: readReference(reference),
    facts: undefined,
  }));
}

try {
  process.exitCode = await cite();
} catch (error) {
  process.exitCode = refuse(error, 'cite');
}
