import { isMap, isScalar, visit } from 'yaml';
import type { EntryFile } from '../model/entry-file.ts';
import { hasFrontmatter } from './body.ts';
import type { EntryCheck } from './corpus.ts';
import { errorAt } from './place.ts';
import type { Problem } from './problem.ts';

/** What to do about the mistakes in YAML that are made most often, by the parser's codes. */
const REMEDIES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key is given twice in the same place: keep one',
  TAB_AS_INDENT: 'tabs cannot indent YAML: use spaces',
  BLOCK_AS_IMPLICIT_KEY: 'a colon with a space after it begins a value: put a text that has one in quotes',
  BAD_SCALAR_START: 'a text cannot begin with this character: put it in quotes',
  MISSING_CHAR: 'something is not closed: look for a quotation mark or bracket without its partner',
  MULTIPLE_DOCS: '"---" begins a second document: a file holds one',
};

/** The YAML of every file can be read, by the rules of YAML 1.2, and every file of MDX has its frontmatter. */
export const frontmatter: EntryCheck = function* (entry) {
  if (entry.path.endsWith('.mdx') && !hasFrontmatter(entry)) yield missing(entry);
  else yield* yamlProblems(entry);
};

/** Whether the data of an entry can be relied on: a key given twice is one mistake, a broken structure hides what was meant. */
export function isSound(entry: EntryFile): boolean {
  const { yaml, path } = entry;
  if (path.endsWith('.mdx') && !hasFrontmatter(entry)) return false;
  return (isMap(yaml.contents) || isEmpty(yaml.contents)) && yaml.errors.every(({ code }) => code === 'DUPLICATE_KEY');
}

function isEmpty(contents: unknown): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}

function missing(entry: EntryFile): Problem {
  const message = entry.text.startsWith('---')
    ? 'the frontmatter does not end: write a line "---" after its last key'
    : 'the frontmatter is missing: begin the file with a line "---", the keys, and a second line "---"';
  return errorAt(entry, 0, 'missing-frontmatter', message);
}

function* yamlProblems(entry: EntryFile): Iterable<Problem> {
  const { errors, warnings, contents } = entry.yaml;
  for (const { code, message, pos } of [...errors, ...warnings]) {
    const remedy = REMEDIES[code];
    yield errorAt(entry, pos[0], 'yaml-syntax', remedy ?? `${message.charAt(0).toLowerCase()}${message.slice(1)}`);
  }
  if (errors.length === 0 && !isEmpty(contents) && !isMap(contents)) {
    yield errorAt(entry, 0, 'wrong-type', 'the file must hold keys with their values, as in "name: TASS"');
  }
  yield* unresolvedAliases(entry);
}

function unresolvedAliases(entry: EntryFile): Problem[] {
  const found: Problem[] = [];
  visit(entry.yaml, {
    Alias(_key, alias) {
      if (alias.resolve(entry.yaml)) return;
      const message = `"*${alias.source}" is YAML’s sign for a repeated value, and there is none of that name: put the text in quotes`;
      found.push(errorAt(entry, alias.range?.[0] ?? 0, 'yaml-syntax', message));
    },
  });
  return found;
}
