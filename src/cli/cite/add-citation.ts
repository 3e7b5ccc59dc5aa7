import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isNode, isPair, isScalar, stringify, type Pair } from 'yaml';
import { isSound } from '../../checks/frontmatter.ts';
import { dataOf, entryOf, type EntryFile } from '../../content/entry-file.ts';
import type { Draft } from './draft-citation.ts';
import { edited, type Edit } from './edited.ts';

/**
 * Adds a citation to the text of an entry: one insertion after the last one, every other byte as it was. Throws, in words,
 * where the entry is written in a way that leaves no safe place for it.
 */
export function addCitation(entry: EntryFile, raw: string, id: string, citation: Draft): string {
  if (!isSound(entry)) {
    throw new Error(`${entry.path} has mistakes in its YAML, which come first: "npm run check" names them.`);
  }
  const text = edited(raw, ...insertion(entry, id, citation));
  const before = dataOf(entry);
  const after = dataOf(entryOf(entry.kind, entry.id, entry.path, text));
  const wanted = { ...before, citations: { ...citationsOf(before), [id]: citation } };
  if (!isDeepStrictEqual(after, wanted)) {
    throw new Error(`${entry.path} is written in a way that has no safe place for a citation: write it in by hand.`);
  }
  return text;
}

function citationsOf({ citations }: Record<string, unknown>): object {
  return typeof citations === 'object' && citations !== null ? citations : {};
}

function insertion(entry: EntryFile, id: string, citation: Draft): Edit[] {
  const { contents } = entry.yaml;
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'citations')
    : undefined;
  const block = stringify({ [id]: citation }, { lineWidth: 0, singleQuote: true });
  if (!pair) return [newLines(entry, endOfYaml(entry), `citations:\n${indented(block, 2)}`)];
  const { value } = pair;
  if (isMap(value) && value.items.length > 0) {
    if (value.flow === true) return [inBraces(value.items, id, citation)];
    const column = columnOf(entry.text, value.items);
    return [
      newLines(entry, commentsEnd(entry.text, lineEnd(entry.text, endOf(value)), column), indented(block, column)),
    ];
  }
  // "citations:" with nothing after it, or with empty braces. A comment may follow.
  const [from, to] = isMap(value) || (isScalar(value) && value.value === null) ? (value.range ?? []) : [];
  if (from === undefined || to === undefined) return [];
  return [{ at: from, removes: to - from, adds: '' }, newLines(entry, lineEnd(entry.text, to), indented(block, 2))];
}

function inBraces(items: readonly Pair[], id: string, citation: Draft): Edit {
  const last = items.at(-1)?.value;
  const at = isMap(last) || isScalar(last) ? (last.range?.[1] ?? 0) : 0;
  const flow = stringify(citation, { lineWidth: 0, collectionStyle: 'flow', singleQuote: true }).trim();
  return { at, removes: 0, adds: `, ${id}: ${flow}` };
}

/** The end of the YAML: in a file with a body where its frontmatter is closed. */
function endOfYaml({ path, text }: EntryFile): number {
  if (!path.endsWith('.mdx')) return text.length;
  return /^---[^\S\n]*\n(?:[^]*?\n)?(?=---[^\S\n]*(?:\n|$))/.exec(text)?.[0].length ?? 0;
}

function newLines({ text }: EntryFile, at: number, lines: string): Edit {
  return { at, removes: 0, adds: at === 0 || text[at - 1] === '\n' ? lines : `\n${lines}` };
}

/** Where the line of a place ends, its line feed included. */
function lineEnd(text: string, from: number): number {
  if (from > 0 && text[from - 1] === '\n') return from;
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

/** Where the last value ends that something holds. YAML counts all comments that follow it as a part of it. */
function endOf(node: unknown): number {
  if (isPair(node)) return node.value === null ? endOf(node.key) : endOf(node.value);
  if (isCollection(node) && node.flow !== true && node.items.length > 0) return endOf(node.items.at(-1));
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

/** Where the comments end that go on from a place as deep as a column: they are on what stands before. */
function commentsEnd(text: string, from: number, column: number): number {
  const comments = new RegExp(`(?: {${column},}#.*(?:\\n|$))*`, 'y');
  comments.lastIndex = from;
  return from + (comments.exec(text)?.[0].length ?? 0);
}

function columnOf(text: string, [first]: readonly Pair[]): number {
  const at = first && isScalar(first.key) ? (first.key.range?.[0] ?? 0) : 0;
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

function indented(lines: string, by: number): string {
  return lines.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
