import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { addressesInCss } from '../css-addresses.ts';
import type { Address } from './address.ts';
import { dataAddresses } from './carried-addresses.ts';
import { faultAt, placeIn, START, type Fault } from './fault.ts';
import { attribute, elementsOf } from './hast.ts';
import { pageAddresses } from './page-addresses.ts';
import { drawingAddresses, drawingIds, feedAddresses } from './xml-addresses.ts';

/** A file of a built folder, read and parsed once for all rules. */
export interface BuiltFile {
  /** From the root of the folder, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What it says, where it is text. */
  readonly text: string | undefined;
  /** The document, where it is a page. */
  readonly tree: Root | undefined;
  /** All elements of a page, in its order. */
  readonly elements: readonly Element[];
  readonly addresses: readonly Address[];
  /** The ids of a page or a drawing; in any other file a fragment is no id. */
  readonly ids: ReadonlySet<string> | undefined;
  /** What could not be parsed. */
  readonly faults: readonly Fault[];
}

const pages = unified().use(rehypeParse);

/** Reads a file of a built folder. What cannot be parsed is a fault of it, and its addresses are not known. */
export async function readBuiltFile(folder: string, path: string): Promise<BuiltFile> {
  const bytes = await readFile(join(folder, path));
  const text = isUtf8(bytes) && !bytes.includes(0) ? bytes.toString('utf8') : undefined;
  const tree = text !== undefined && path.endsWith('.html') ? pages.parse(text) : undefined;
  const elements = tree ? elementsOf(tree) : [];
  const file = { path, bytes, text, tree, elements, addresses: [], ids: undefined, faults: [] };
  try {
    return { ...file, addresses: addressesOf(file), ids: idsOf(file) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const { line = 1, column = 1 } = error instanceof VFileMessage ? error : START;
    return { ...file, faults: [faultAt(path, { line, column }, 'unreadable', `cannot be parsed: ${reason}`)] };
  }
}

type Parsed = Pick<BuiltFile, 'path' | 'text' | 'elements'>;

function addressesOf({ path, text = '', elements }: Parsed): Address[] {
  return elements.length > 0 ? pageAddresses(elements) : (READERS[extname(path)]?.(text) ?? []);
}

function idsOf({ path, text = '', elements }: Parsed): ReadonlySet<string> | undefined {
  if (path.endsWith('.svg')) return new Set(drawingIds(text));
  return elements.length > 0 ? new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])) : undefined;
}

/** How the addresses of a file are read, by its ending. */
const READERS: Readonly<Record<string, (text: string) => Address[]>> = {
  '.css': (css) =>
    addressesInCss(css).map(({ url, line, column }) => ({ value: url, where: 'url()', use: 'fetched', line, column })),
  '.svg': drawingAddresses,
  '.xml': feedAddresses,
  '.json': dataAddresses,
  '.webmanifest': dataAddresses,
  '.txt': namedInText,
};

/** The sitemaps that robots.txt names (RFC 9309 leaves the line to sitemaps.org). */
function namedInText(text: string): Address[] {
  return [...text.matchAll(/^Sitemap:\s*(\S+)/gim)].map(({ 1: value = '', index }) => ({
    ...placeIn(text, index),
    value,
    where: 'Sitemap:',
    use: 'named',
    mustBeWhole: true,
  }));
}
