import type { Element, Root } from 'hast';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { direction } from '../../model/language.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const serializer = unified().use(rehypeStringify).freeze();
const minifyWhitespace = rehypeMinifyWhitespace();

/** What an entry's content keeps of a page's attributes: ids and classes of two entries would meet in one document. */
const KEPT: ReadonlySet<string> = new Set([
  'href',
  'src',
  'cite',
  'alt',
  'width',
  'height',
  'lang',
  'dir',
  'dateTime',
  'start',
  'type',
  'checked',
  'disabled',
]);

const ADDRESSES = ['href', 'src', 'cite'] as const;

/**
 * The content of a feed's entry, made of HTML of a page: one `div` without styles, scripts, ids and classes. `whole` makes
 * the addresses inside the site whole; `page` is the path of the page, on which `#…` is a place.
 */
export function feedContent(html: string, lang: string, page: string, whole: (path: string) => string): Element {
  const tree: Root = parser.parse(html);
  minifyWhitespace(tree);
  visit(tree, (node, index, parent) => {
    if (parent && index !== undefined && isDropped(node)) {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type !== 'element') return undefined;
    const kept = Object.entries(node.properties).filter(([name]) => KEPT.has(name));
    node.properties = Object.fromEntries(kept);
    for (const name of ADDRESSES) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = absolute(value, page, whole);
    }
    return undefined;
  });
  const children = tree.children.filter((node) => node.type === 'element' || node.type === 'text');
  return { type: 'element', tagName: 'div', properties: { lang, dir: direction(lang) }, children };
}

/** The content of an entry as HTML. */
export function contentHtml(content: Element): string {
  return serializer.stringify({ type: 'root', children: [content] });
}

function absolute(address: string, page: string, whole: (path: string) => string): string {
  if (address.startsWith('#')) return whole(page + address);
  return /^\/(?!\/)/.test(address) ? whole(address) : address;
}

function isDropped(node: Root | Root['children'][number]): boolean {
  return (
    node.type === 'comment' || (node.type === 'element' && ['script', 'style', 'link', 'source'].includes(node.tagName))
  );
}
