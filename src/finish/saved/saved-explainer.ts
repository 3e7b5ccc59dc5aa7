import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { SAVED_BYTES } from '../budgets.ts';
import { carriedStyle } from './carried-style.ts';
import { changeCss } from '../css-addresses.ts';
import { dataAddress } from './data-address.ts';
import { pagePart } from './page-part.ts';
import { leavesFor, linksWithin } from './part-links.ts';
import type { PartPlace } from './part-place.ts';
import { elementsOf, textOf } from './hast.ts';
import { resolve } from '../verify/resolve.ts';

/** The built site that a saved explainer is made of. */
export interface Origin {
  readonly folder: string;
  /** Its public address, with a slash at the end, where it is known. */
  readonly address: string | undefined;
}

const html = unified().use(rehypeParse).use(rehypeStringify, { upperDoctype: true }).freeze();

/**
 * The HTML of a saved explainer, `saved/x.html`, with the pages in it for which it has places. A place is a link with
 * `data-part`, the level of the page's heading in the file. Throws where something that belongs into it was not
 * written.
 */
export function savedExplainer(frame: string, file: string, { folder, address }: Origin): string {
  const tree = html.parse(frame);
  const parts = placesIn(tree, file);
  const link = linksWithin(parts, address);
  const isElsewhere = leavesFor(parts, address);
  const load = (asked: string, page: string) => {
    const target = resolve(asked, page, address);
    return target.kind === 'inside' && !target.isWhole ? dataAddress(folder, target.file) : asked;
  };
  const lang = languageOf(tree);
  visit(tree, 'element', (element, index, parent) => {
    const place = placeOf(element, file);
    if (place && parent && index !== undefined) {
      parent.children[index] = pagePart(readPage(folder, place.page), place, { link, isElsewhere, load, lang });
      return SKIP;
    }
    const { href } = element.properties;
    if (element.tagName === 'a' && typeof href === 'string') element.properties.href = link(href, file) ?? '';
    return undefined;
  });
  const linked = linkedStyles(tree, folder, file, load);
  carryStyles(tree, (asked) => load(asked, file));
  headOf(tree).children.push(...linked);
  return html.stringify(tree);
}

function placesIn(tree: Root, file: string): Map<string, PartPlace> {
  const places = new Map<string, PartPlace>();
  visit(tree, 'element', (element) => {
    const place = placeOf(element, file);
    if (place) places.set(place.page, place);
  });
  return places;
}

function placeOf({ properties }: Element, file: string): PartPlace | undefined {
  if (properties.dataPart === undefined) return undefined;
  const target = resolve(String(properties.href), file, undefined);
  if (target.kind !== 'inside') throw new Error(`the place for ${String(properties.href)} is for no page of the site`);
  return { page: target.file, level: Number(properties.dataPart) };
}

function readPage(folder: string, page: string): Root {
  if (!existsSync(join(folder, page))) throw new Error(`it has a place for ${page}, which was not written`);
  return html.parse(readFileSync(join(folder, page), 'utf8'));
}

function languageOf(tree: Root): string {
  const root = tree.children.find((node) => node.type === 'element');
  return String(root?.properties.lang ?? '');
}

function headOf(tree: Root): Element {
  const [head] = elementsOf(tree).filter(({ tagName }) => tagName === 'head');
  if (!head) throw new Error('it has no <head>');
  return head;
}

/** Takes the links to style sheets out of the file, and gives elements with what is in those, for the end of its head. */
function linkedStyles(
  tree: Root,
  folder: string,
  file: string,
  load: (asked: string, from: string) => string,
): Element[] {
  const styles: Element[] = [];
  visit(tree, 'element', (element, index, parent) => {
    const { rel, href, media } = element.properties;
    const isSheet = element.tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet');
    if (!isSheet || !parent || index === undefined) return undefined;
    const target = resolve(String(href), file, undefined);
    if (target.kind !== 'inside') throw new Error(`the style sheet ${String(href)} is of another site`);
    const css = readFileSync(join(folder, target.file), 'utf8');
    const value = changeCss(css, (asked) => load(asked, target.file));
    styles.push({ type: 'element', tagName: 'style', properties: { media }, children: [{ type: 'text', value }] });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return styles;
}

/** What the security policy and the style sheet for paper take in the file, and more. */
const FURTHER_BYTES = 8000;

/** The styles of the file, each in as many elements as `carriedStyle` gives sheets. */
function carryStyles(tree: Root, load: (address: string) => string): void {
  const text = textOf(tree);
  const room = SAVED_BYTES - FURTHER_BYTES - Buffer.byteLength(html.stringify(tree));
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'style' || !parent || index === undefined) return undefined;
    const sheets = carriedStyle(textOf(element), { text, room, load });
    const styles = sheets.map((value): Element => ({ ...element, children: [{ type: 'text', value }] }));
    parent.children.splice(index, 1, ...styles);
    return [SKIP, index + styles.length];
  });
}
