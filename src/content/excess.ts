/**
 * Why a file is not read: it is too large, or nested too deeply. A parser would run out of stack, memory or an editor's
 * patience. The limits are far above what anyone writes, and are looked for before anything is parsed.
 */
export class Excess extends Error {
  /** Where it shows, counted from 1. */
  readonly line: number;
  readonly column: number;

  /** `before` is the text of the file up to the place. */
  constructor(message: string, before = '') {
    super(message);
    this.line = before.split('\n').length;
    this.column = before.length - before.lastIndexOf('\n');
  }
}

/** The most bytes of a file of YAML, or of a frontmatter. A page with 300 citations and as many events has half of it. */
const MOST_YAML = 128_000;
/** The most bytes of a file with a body: 10,000 words in a script of three bytes a letter have half of it. */
const MOST_MDX = 512_000;

/** Throws an `Excess` for a file, or the YAML of one, of more bytes than are read. */
export function refuseLarge(path: string, bytes: number): void {
  const most = path.endsWith('.mdx') ? MOST_MDX : MOST_YAML;
  if (bytes > most) throw new Excess(`the file has ${kilobytes(bytes)}, more than ${kilobytes(most)}: ${SPLIT}`);
}

/** Throws an `Excess` for a frontmatter of more bytes than are read. */
export function refuseLargeFrontmatter(yaml: string): void {
  const bytes = Buffer.byteLength(yaml);
  if (bytes <= MOST_YAML) return;
  throw new Excess(`the frontmatter has ${kilobytes(bytes)}, more than ${kilobytes(MOST_YAML)}: ${SPLIT}`);
}

const SPLIT = 'make several of it';

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
