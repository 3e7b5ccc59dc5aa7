import { isCollection, isMap, isScalar, visit, type YAMLError } from 'yaml';
import type { EntryFile } from '../content/entry-file.ts';
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
  BAD_INDENT: 'a line is indented wrongly, or a bracket is not closed: look at the lines around this one',
  MISSING_CHAR: 'something is not closed: look for a quotation mark or bracket without its partner',
  TAG_RESOLVE_FAILED: 'a text cannot begin with "!": put it in quotes',
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
  if (errors.length === 0 && !isEmpty(contents) && !isMap(contents)) {
    yield errorAt(entry, 0, 'wrong-type', 'the file must hold keys with their values, as in "name: TASS"');
  }
  const found = [...errors, ...warnings].map((error) => {
    const message = REMEDIES[error.code] ?? `${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`;
    return errorAt(entry, causeOf(entry, error), 'yaml-syntax', message);
  });
  // What goes wrong first on a line makes the parser stumble over the rest of it.
  const odd = oddSpace(entry, found);
  if (odd) {
    yield odd;
    return;
  }
  const byLine = new Map([...unresolvedAliases(entry), ...found].reverse().map((problem) => [problem.line, problem]));
  yield* byLine.values();
}

/** The spaces that word processors write. */
const SPACES: Readonly<Record<string, string>> = {
  '\u00A0': 'no-break space',
  '\u202F': 'narrow no-break space',
  '\u3000': 'ideographic space',
};

/** A space that a word processor wrote, by which YAML finds neither keys nor levels: the cause of all that follows it. */
function oddSpace(entry: EntryFile, problems: readonly Problem[]): Problem | undefined {
  const [first] = problems.toSorted((a, b) => a.line - b.line);
  if (!first) return undefined;
  const lines = entry.text.split('\n');
  const start = lines.slice(0, first.line - 1).join('\n').length + (first.line > 1 ? 1 : 0);
  const [, before = '', space] = /^((?:[^:#]*:)? *)((?! )\p{Zs})/u.exec(lines[first.line - 1] ?? '') ?? [];
  if (space === undefined) return undefined;
  const code = (space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const message = `U+${code}, ${SPACES[space] ?? 'a space of another kind'}, is no space to YAML: write a plain one, here and wherever else it stands`;
  return errorAt(entry, start + before.length, 'yaml-syntax', message);
}

/** The parser notices at the end of the file what was opened and not closed, often far above. */
function causeOf({ yaml }: EntryFile, { code, pos }: YAMLError): number {
  let cause = pos[0];
  if (code !== 'MISSING_CHAR') return cause;
  visit(yaml, {
    Node(_key, node) {
      const [start = 0, end = 0] = node.range ?? [];
      const isOpened = isScalar(node) ? node.type?.startsWith('QUOTE_') : isCollection(node) && node.flow;
      if (isOpened && start <= pos[0] && end >= pos[0]) cause = start;
    },
  });
  return cause;
}

function unresolvedAliases(entry: EntryFile): Problem[] {
  const found: Problem[] = [];
  visit(entry.yaml, {
    Alias(_key, alias) {
      if (alias.resolve(entry.yaml)) return;
      const message = `a text cannot begin with "*", YAML’s sign for a value that is repeated: put it in quotes`;
      found.push(errorAt(entry, alias.range?.[0] ?? 0, 'yaml-syntax', message));
    },
  });
  return found;
}
