import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { didYouMean } from '../checks/did-you-mean.ts';
import { inWords } from './in-words.ts';
import { Misused, refuse } from './misused.ts';
import { entryKinds, writeEntry, type EntryKind } from './new/entry.ts';
import { beginSite, clearSite, whatGoes } from './new/site.ts';
import { usage } from './new/usage.ts';
import { today } from './today.ts';

const OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  yes: { type: 'boolean', short: 'y', default: false },
  id: { type: 'string' },
} as const;

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new Misused(inWords(error), { cause: error });
  }
}

async function make(): Promise<void> {
  const { values, positionals } = readArguments();
  const [what, ...rest] = positionals;
  if (values.help) console.log(usage);
  else if (what === undefined)
    throw new Misused('Say what to make: article, background, person, source, page or site.');
  else if (what === 'site') await makeSite(rest, values.yes);
  else if (isEntryKind(what)) makeEntry(what, rest, values.id);
  else throw new Misused(`"${what}" cannot be made.${didYouMean(what, [...Object.keys(entryKinds), 'site'])}`);
}

function makeEntry(what: EntryKind, names: readonly string[], id: string | undefined): void {
  const { called } = entryKinds[what];
  const name = names[0]?.trim() ?? '';
  // Without the quotes, or without "--", which npm needs to leave the options to us.
  if (names.length > 1) {
    throw new Misused(
      `Write "--" before the kind and the ${called.toLowerCase()} in quotes: npm run new -- ${what} "${called}"`,
    );
  }
  if (name === '') throw new Misused(`The ${called.toLowerCase()} is missing: npm run new -- ${what} "${called}"`);
  const path = writeEntry(process.cwd(), { what, name, id, day: today() });
  console.log(`Made ${path}`);
  console.log(
    'Now fill it in as its comments say. "npm run check" names what is missing; "npm run dev" shows the page.',
  );
}

async function makeSite(rest: readonly string[], isAgreed: boolean): Promise<void> {
  if (rest.length > 0) throw new Misused('A site takes no name here: write it into content/site.yaml afterwards.');
  const root = process.cwd();
  const question = whatGoes(root);
  if (question !== undefined && !isAgreed && !process.stdin.isTTY) {
    throw new Error(`${question}\nNothing was removed. To remove them: npm run new -- site --yes`);
  }
  if (question !== undefined && !isAgreed && !(await agrees(question))) {
    console.log('Nothing was removed.');
    return;
  }
  if (question !== undefined) clearSite(root);
  const { made, kept } = beginSite(root);
  const all = new Intl.ListFormat('en').format(made);
  console.log(question === undefined ? `Made ${all}.` : `Removed all entries, and made ${all}.`);
  for (const path of kept) console.log(`${path} is there already and stays as it is.`);
  console.log('Now fill them in as their comments say, and put files of your own into public.');
  console.log('Then make what the first article needs:');
  for (const kind of ['source', 'person', 'background', 'article'] as const) {
    console.log(`  npm run new -- ${kind} "${entryKinds[kind].called}"`);
  }
}

async function agrees(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question}\nRemove them? [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function isEntryKind(what: string): what is EntryKind {
  return Object.hasOwn(entryKinds, what);
}

try {
  await make();
} catch (error) {
  process.exitCode = refuse(error, 'new');
}
