import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LineCounter, type Document } from 'yaml';
import { refuseLarge, refuseLargeFrontmatter } from './excess.ts';
import { isLeftBehind } from './left-behind.ts';
import { recent } from './recent.ts';
import { refuseNestedMarkdown } from './markdown-excess.ts';
import { entryPath, kinds, type Kind } from './kind.ts';
import { parseYaml } from './parse-yaml.ts';

/** A file of content as it was read: its data with their places, and its body. */
export interface EntryFile {
  readonly kind: Kind;
  readonly id: string;
  /** From the project's root, with slashes: `content/articles/x.mdx`. */
  readonly path: string;
  /** The whole text, without a byte-order mark and with line feeds alone. */
  readonly text: string;
  /** The YAML of the file or of its frontmatter, by the rules of YAML 1.2, with the place of each node. */
  readonly yaml: Document;
  readonly lines: LineCounter;
  /** The body with the frontmatter blanked out, so that lines and columns are those of the file; empty in a YAML file. */
  readonly body: string;
}

/**
 * The ids of the entries of a kind, in code-unit order; empty where there is no such folder. The records of publication lie
 * in a folder for each kind, which is part of their ids: `articles/x`.
 */
export function listEntries(root: string, kind: Kind): string[] {
  const { folder, extension } = kinds[kind];
  const path = join(root, folder);
  const recursive = kind === 'published';
  // A folder that is a link may lead to the whole disk.
  const isFolder = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const found = isFolder ? readdirSync(path, { withFileTypes: true, recursive }) : [];
  return found
    .filter((file) => file.isFile() && file.name.endsWith(extension) && !isLeftBehind(file.name))
    .map((file) => relative(path, join(file.parentPath, file.name.slice(0, -extension.length))).replaceAll(sep, '/'))
    .sort();
}

/** Held weakly: nobody needs a text once all are checked and loaded. */
const cache = new Map<string, { stamp: string; entry: WeakRef<EntryFile> }>();

/**
 * Reads one file of content. The same object is given again until the file changes, as long as somebody holds it. It is
 * parsed when its YAML or its body is asked for, which then throws an `Excess` where what is in it is too much for a parser.
 * Throws what `readFileSync` throws where there is no such file, and an `Excess` where it is too large. YAML that cannot be
 * parsed is in `yaml.errors`.
 */
export function readEntry(root: string, kind: Kind, id: string): EntryFile {
  const path = entryPath(kind, id);
  const file = join(root, path);
  const { mtimeMs, size } = statSync(file);
  const stamp = `${mtimeMs} ${size}`;
  const known = cache.get(file);
  const held = known?.stamp === stamp ? known.entry.deref() : undefined;
  if (held) return held;
  refuseLarge(path, size);
  const entry = entryOf(kind, id, path, readFileSync(file, 'utf8'));
  cache.set(file, { stamp, entry: new WeakRef(entry) });
  return entry;
}

/** The data of an entry, not yet checked against its schema; empty where the file holds anything else than a mapping. */
export function dataOf(entry: EntryFile): Record<string, unknown> {
  const data: unknown = entry.yaml.toJS();
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

/** A file of content with a text, as `readEntry` gives it. */
export function entryOf(kind: Kind, id: string, path: string, raw: string): EntryFile {
  const text = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const isOneOfMany = kind === 'articles' || kind === 'published';
  let held: Parts | undefined;
  const parts = (entry: EntryFile): Parts => {
    if (isOneOfMany) return recentParts(entry);
    return (held ??= parse(entry));
  };
  return {
    kind,
    id,
    path,
    text,
    get yaml() {
      return parts(this).yaml;
    },
    get lines() {
      return parts(this).lines;
    },
    get body() {
      return parts(this).body;
    },
  };
}

type Parts = Pick<EntryFile, 'yaml' | 'lines' | 'body'>;

/** As trees, ten thousand articles do not fit into memory: 85 kB each. */
const recentParts = recent(300, (entry: EntryFile) => parse(entry));

function parse({ path, text }: EntryFile): Parts {
  const lines = new LineCounter();
  const isMdx = path.endsWith('.mdx');
  const { yamlEnd, bodyStart } = isMdx ? frontmatter(text) : { yamlEnd: text.length, bodyStart: text.length };
  const source = text.slice(0, yamlEnd);
  refuseLargeFrontmatter(source);
  const yaml = parseYaml(source, lines);
  const body = isMdx ? blank(text.slice(0, bodyStart)) + text.slice(bodyStart) : '';
  refuseNestedMarkdown(body);
  return { yaml, lines, body };
}

/** A line at a time: a replacement for each character would keep 200 kB a file in memory. */
function blank(text: string): string {
  return text.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));
}

/** Where the YAML ends and where the body starts; both 0 in a file that does not begin with frontmatter. */
function frontmatter(text: string): { yamlEnd: number; bodyStart: number } {
  const match = /^(---[^\S\n]*\n(?:[^]*?\n)?)---[^\S\n]*(?:\n|$)/.exec(text);
  return { yamlEnd: match?.[1]?.length ?? 0, bodyStart: match?.[0].length ?? 0 };
}
