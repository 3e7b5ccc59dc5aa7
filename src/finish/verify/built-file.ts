import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { addressesInCss } from '../css-addresses.ts';
import type { FinishedPage } from '../finished-page.ts';
import { attribute, type Page } from '../page/page.ts';
import { readPage } from '../page/read-page.ts';
import type { Address } from './address.ts';
import { dataAddresses } from './carried-addresses.ts';
import { faultAt, placesIn, START, type Fault, type Place } from './fault.ts';
import { pageAddresses } from './page-addresses.ts';
import { resolve, type Target } from './resolve.ts';
import { drawingAddresses, drawingIds, feedAddresses } from './xml-addresses.ts';

/** A file of a built folder, read once for all rules. */
export interface BuiltFile {
  /** From the root of the folder, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What it says, where it is text. */
  readonly text: string | undefined;
  /** What was read of it, where it is a page. */
  readonly page: Page | undefined;
  /** The place in the file of what stands somewhere in the page. */
  readonly place: (offset: number) => Place;
  readonly addresses: readonly Address[];
  /** The ids of a page or a drawing; in any other file a fragment is no id. */
  readonly ids: ReadonlySet<string> | undefined;
  /** Where an address of it leads. */
  readonly target: (address: string) => Target;
  /** What could not be parsed. */
  readonly faults: readonly Fault[];
}

/** Reads a file of a built folder. `base` is the site's public address, where it is known. */
export async function readBuiltFile(folder: string, path: string, base: string | undefined): Promise<BuiltFile> {
  return builtFile(path, await readFile(join(folder, path)), base);
}

/** A file of a built folder that was just made, as it would be read. */
export function builtFile(path: string, bytes: Buffer, base: string | undefined): BuiltFile {
  const text = isUtf8(bytes) && !bytes.includes(0) ? bytes.toString() : undefined;
  const page = text !== undefined && path.endsWith('.html') ? readPage(text) : undefined;
  return parsed({ path, bytes, text, page, place: placesIn(text ?? '') }, base);
}

/** A page that was just finished, as it would be read. */
export function builtPage(path: string, { html, page, moved }: FinishedPage, base: string | undefined): BuiltFile {
  const places = placesIn(html);
  return parsed({ path, bytes: Buffer.from(html), text: html, page, place: (offset) => places(moved(offset)) }, base);
}

type Read = Pick<BuiltFile, 'path' | 'bytes' | 'text' | 'page' | 'place'>;

/** What cannot be parsed is a fault of the file, and its addresses are not known. */
function parsed(read: Read, base: string | undefined): BuiltFile {
  const file = { ...read, addresses: [], ids: undefined, faults: [], target: targetsFrom(read.path, base) };
  try {
    return { ...file, addresses: addressesOf(file), ids: idsOf(file) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const { line = 1, column = 1 } = error instanceof VFileMessage ? error : START;
    return { ...file, faults: [faultAt(read.path, { line, column }, 'unreadable', `cannot be parsed: ${reason}`)] };
  }
}

/** A page has the same address many times, and each rule asks for it. */
function targetsFrom(path: string, base: string | undefined): BuiltFile['target'] {
  const known = new Map<string, Target>();
  return (address) => {
    const target = known.get(address) ?? resolve(address, path, base);
    known.set(address, target);
    return target;
  };
}

function addressesOf({ path, text = '', page, place }: Read): Address[] {
  return page ? pageAddresses(page, place) : (READERS[extname(path)]?.(text) ?? []);
}

function idsOf({ path, text = '', page }: Read): ReadonlySet<string> | undefined {
  if (path.endsWith('.svg')) return new Set(drawingIds(text));
  return page && new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
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
  const places = placesIn(text);
  return [...text.matchAll(/^Sitemap:\s*(\S+)/gim)].map(({ 1: value = '', index }) => ({
    ...places(index),
    value,
    where: 'Sitemap:',
    use: 'named',
    mustBeWhole: true,
  }));
}
