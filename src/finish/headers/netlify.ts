import { canMeet, type Files } from './which-files.ts';
import type { Fields, Rule } from './header-rules.ts';

/** What Cloudflare takes of a `_headers` file; it leaves out what is over (Cloudflare Pages, "Headers", "Limits"). */
const MOST_CHARACTERS = 2000;
const MOST_RULES = 100;

/**
 * The rules as a `_headers` file, which Netlify and Cloudflare read. Cloudflare joins what two rules say of one field;
 * `! Field` takes back what was said before. Netlify lets the later rule win, and passes over lines without a colon. Throws
 * where it has more than they take, instead of letting them drop a security header in silence.
 */
export function netlifyHeaders(rules: readonly Rule[]): string {
  const blocks = rules.flatMap(({ files, fields }, index) => {
    const earlier = rules.slice(0, index).filter((rule) => canMeet(rule.files, files));
    const said = new Set(earlier.flatMap((rule) => Object.keys(rule.fields)));
    const names = Object.keys(fields);
    const lines = [
      ...names.filter((name) => said.has(name)).map((name) => `  ! ${name}`),
      ...names.map((name) => `  ${name}: ${fields[name] ?? ''}`),
    ];
    return patterns(files).map((pattern) => [pattern, ...lines]);
  });
  if (blocks.length > MOST_RULES) {
    throw new Error(`_headers would have ${blocks.length} rules; Cloudflare reads the first ${MOST_RULES} alone.`);
  }
  for (const line of blocks.flat()) {
    if (line.length > MOST_CHARACTERS) throw new Error(tooLong(line));
  }
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function tooLong(line: string): string {
  const hashes = line.match(/'sha256-/g)?.length ?? 0;
  return `_headers would have a line of ${line.length} characters with ${hashes} hashes; Cloudflare takes ${MOST_CHARACTERS}. Pages need fewer different inline styles and scripts: let kinds of pages share theirs, or move them into files.`;
}

function patterns(files: Files): string[] {
  if (files === 'all') return ['/*'];
  if ('folder' in files) return [`/${files.folder}/*`];
  if ('endings' in files) return files.endings.map((ending) => `/*.${ending}`);
  return [`/${files.name}`];
}

/**
 * The fields that a host which reads a `_headers` file sends for a path with a slash in front: of `netlifyHeaders`, with the
 * owner's lines after them.
 */
export function fieldsByFile(text: string, path: string): Fields {
  const fields = new Map<string, string>();
  let isMeant = false;
  for (const line of text.split('\n')) {
    const [, takenBack, name, value] = /^\s+(?:!\s*([\w-]+)|([\w-]+):\s*(.*?))\s*$/.exec(line) ?? [];
    if (/^[^\s#]/.test(line)) isMeant = matches(line.trim(), path);
    if (isMeant && takenBack !== undefined) fields.delete(takenBack);
    if (isMeant && name !== undefined && value !== undefined) fields.set(name, value);
  }
  return Object.fromEntries(fields);
}

function matches(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  return after === undefined ? path === pattern : path.startsWith(before) && path.endsWith(after);
}
