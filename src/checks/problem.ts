/** Something wrong in a file of content. An error stops the build; a warning asks for a second look. */
export interface Problem {
  /** From the project's root, with slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly level: 'error' | 'warning';
  /** The rule's name, in kebab-case. */
  readonly rule: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** A problem on one line: `content/articles/x.mdx:5:9  error  unknown-source  …`. Terminals and editors make the place a link. */
export function formatProblem({ file, line, column, level, rule, message }: Problem): string {
  return harmless(`${file}:${line}:${column}  ${level}  ${rule}  ${message}`);
}

/** A line of text for a terminal: what would command it or turn the line around is written as in "\u001B". */
export function harmless(line: string): string {
  return line.replaceAll(COMMANDS, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

const COMMANDS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Problems, one a line. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n');
}

/** "3 errors, 1 warning in 41 files", or "41 files, no problems". */
export function summarise(problems: readonly Problem[], files: number): string {
  const of = count(files, 'file');
  if (problems.length === 0) return `${of}, no problems`;
  const errors = problems.filter(({ level }) => level === 'error').length;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')} in ${of}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Orders problems by file, line and column; by code units, so that the order is the same on every machine. */
export function compareProblems(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
