import type { Element, Instruction, Nodes } from 'xast';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { fromXml } from 'xast-util-from-xml';

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A value in a text of XML, and where it is written in it, without quotes. Its place is that of its first word. */
export interface XmlValue extends Place {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An element of XML, or the instruction that names a style sheet as one would, `<?xml-stylesheet href="feed.css"?>`. */
export interface XmlElement {
  /** Without the prefix of its namespace; an instruction's begins with "?". */
  readonly name: string;
  readonly attributes: readonly (XmlValue & { readonly name: string })[];
  /** What it says, where no other element is in it. */
  readonly text: XmlValue | undefined;
}

/**
 * The elements of a text of XML, in its order. Throws where it is no XML, with a `VFileMessage` that has the place where the
 * parser gave up.
 */
export function elementsOfXml(xml: string): XmlElement[] {
  const found: XmlElement[] = [];
  visit(parse(covered(xml)), (node) => {
    if (node.type !== 'element' && !(node.type === 'instruction' && node.name === 'xml-stylesheet')) return;
    const name = node.type === 'element' ? node.name.replace(/^.*:/, '') : `?${node.name}`;
    found.push({ name, attributes: attributesOf(node, xml), text: textOf(node, xml) });
  });
  return found;
}

function parse(xml: string): Nodes {
  try {
    // The parser loses the place of an element that ends with the text, where that has characters of two units.
    return fromXml(`${xml}\n`);
  } catch (error) {
    if (!(error instanceof VFileMessage && error.cause instanceof Error)) throw error;
    // The first line says what is wrong, and the rest shows it.
    const [reason = ''] = error.cause.message.split('\n');
    throw new VFileMessage(reason, { place: error.place, cause: error.cause });
  }
}

const ATTRIBUTE = /(?<=\s)([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The parser gives no places of attributes. What it has read has none but in their right form. */
function attributesOf(node: Element | Instruction, xml: string): XmlElement['attributes'] {
  if (!node.position) return [];
  const { start: place, end: last } = node.position;
  const [first] = node.type === 'element' ? node.children : [];
  const offset = place.offset ?? 0;
  const tag = xml.slice(offset, first?.position?.start.offset ?? last.offset);
  return [...tag.matchAll(ATTRIBUTE)].map((match) => {
    const [written, name = '', quoted, other = ''] = match;
    const raw = quoted ?? other;
    const end = match.index + written.length - 1;
    const start = end - raw.length;
    const value = (node.type === 'element' ? node.attributes[name] : undefined) ?? raw;
    return { name, value, start: offset + start, end: offset + end, ...placeAfter(place, tag.slice(0, start)) };
  });
}

function textOf(node: Element | Instruction, xml: string): XmlValue | undefined {
  if (node.type === 'instruction' || node.children.some(({ type }) => type === 'element')) return undefined;
  const value = node.children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');
  const place = node.children[0]?.position?.start;
  const [start, end] = [place?.offset, node.children.at(-1)?.position?.end.offset];
  if (!place || start === undefined || end === undefined) return undefined;
  const [space] = /^\s*/.exec(xml.slice(start, end)) ?? [''];
  return { value, start, end, ...placeAfter(place, space) };
}

/** The place behind some text that begins at another. */
function placeAfter({ line, column }: Place, text: string): Place {
  const lastBreak = text.lastIndexOf('\n');
  if (lastBreak === -1) return { line, column: column + text.length };
  return { line: line + text.split('\n').length - 1, column: text.length - lastBreak };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** A value as it is written in XML, in quotes of either kind or between tags. */
export function xmlText(value: string): string {
  const escaped = value.replaceAll(/[&<>"']/g, (sign) => `&${ESCAPES[sign] ?? ''};`);
  return escaped.replaceAll(/\uFDD0([^\uFDD1]*)\uFDD1/g, '&$1;');
}

/**
 * A document may declare entities of its own, as drawings of some programs do. The parser knows none of them, and here
 * they are left as they are: each goes under a cover that is as long.
 */
function covered(xml: string): string {
  const declared = new Set([...xml.matchAll(/<!ENTITY\s+([^\s%]+)\s/g)].map(([, name]) => name));
  if (declared.size === 0) return xml;
  return xml.replaceAll(/&([^\s;&#]+);/g, (written, name: string) =>
    declared.has(name) ? `\uFDD0${name}\uFDD1` : written,
  );
}
