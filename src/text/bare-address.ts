import type { Link, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import type { CitationReference } from './citation-syntax.ts';
import { nodesIn } from './nodes-in.ts';

/**
 * Ends each bare address of a tree where a reader sees it end: before a reference, and before punctuation that closes what
 * stands around it, in any script. GFM goes on to the next white space, and knows the punctuation of ASCII alone.
 */
export function endBareAddresses(tree: Root): void {
  for (const { node: link, ancestors } of nodesIn(tree)) {
    const parent = ancestors.at(-1);
    if (!parent || link.type !== 'link' || !isBare(link)) continue;
    const text = link.children[0].value;
    const end = endOfAddress(text);
    if (end === text.length) continue;
    const index = parent.children.findIndex((child) => child === link);
    const next = parent.children[index + 1];
    const closing = /\[\^[^\]]*$/.test(text) && next?.type === 'text' && next.value.startsWith(']') ? ']' : '';
    if (closing !== '' && next?.type === 'text') parent.children.splice(index + 1, 1, part(next, 1, next.value.length));
    const written: Text = { type: 'text', value: text + closing, position: link.position };
    parent.children.splice(index, 1, ...(end > 0 ? [shortened(link, end)] : []), ...withReferences(written, end));
  }
}

/** Gives a link that shows its own address the class `bare`: on paper the address of any other is printed after it. */
export function markBareAddresses(tree: Root): void {
  for (const { node } of nodesIn(tree)) {
    if (node.type !== 'link') continue;
    const text = toString(node);
    if (node.url === text || node.url === `http://${text}`)
      node.data = { ...node.data, hProperties: { className: ['bare'] } };
  }
}

type BareLink = Link & { readonly children: readonly [Text] };

/** A link that was written as its address alone. */
function isBare(link: Link): link is BareLink {
  const [child, ...others] = link.children;
  return (
    child?.type === 'text' &&
    others.length === 0 &&
    child.position?.start.offset === link.position?.start.offset &&
    (link.url === child.value || link.url === `http://${child.value}`)
  );
}

/**
 * What an address can go on with: no closing or opening quote or bracket, and no mark that ends a sentence or a part of one,
 * where these are not ASCII (Unicode, general categories and PropList); but a pair of wide brackets, as titles have them.
 */
const ADDRESS =
  /^(?:[\p{ASCII}[\P{ASCII}--[\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Terminal_Punctuation}…]]]|（[\p{ASCII}[\P{ASCII}--[\p{P}]]]*）)*/v;

/** How much of a text is its address. */
function endOfAddress(text: string): number {
  const beforeReference = text.split('[^', 1)[0] ?? '';
  let address = ADDRESS.exec(beforeReference)?.[0] ?? '';
  if (address === text) return text.length;
  // What GFM leaves out at the end of an address (GFM 6.9), at an end that GFM did not see.
  const count = (sign: string) => address.split(sign).length;
  while (/[?!.,:;*_~'"]$/.test(address) || (address.endsWith(')') && count(')') > count('('))) {
    address = address.slice(0, -1);
  }
  return address.length;
}

function shortened(link: BareLink, end: number): Link {
  const child = part(link.children[0], 0, end);
  const url = link.url.slice(0, link.url.length - link.children[0].value.length + end);
  return { ...link, url, children: [child], position: child.position };
}

/** The end of a text, with the references in it. */
function withReferences(text: Text, start: number): (Text | CitationReference)[] {
  const found: (Text | CitationReference)[] = [];
  let last = start;
  for (const { 0: written, 1: value = '', index } of text.value.slice(start).matchAll(/\[\^([^\][]+)\]/g)) {
    const at = start + index;
    const { position } = part(text, at, at + written.length);
    found.push(part(text, last, at), { type: 'citationReference', value, position });
    last = at + written.length;
  }
  return [...found, part(text, last, text.value.length)].filter((node) => node.value !== '');
}

/** A part of a text that is written as it is shown, on one line but for its end. */
function part({ value, position }: Text, start: number, end: number): Text {
  const text = { type: 'text', value: value.slice(start, end) } as const;
  if (!position) return text;
  const { line, column, offset = 0 } = position.start;
  const at = (by: number): Point => ({ line, column: column + by, offset: offset + by });
  return { ...text, position: { start: at(start), end: end === value.length ? position.end : at(end) } };
}
