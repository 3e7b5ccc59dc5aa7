import type { Element, Root } from 'hast';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { changeAttribute, changeRefresh, type AddressChange } from './attribute-addresses.ts';
import { changeCss } from './css-addresses.ts';
import { relativeAddress } from './relative-address.ts';

/** The HTML of a page, `articles/x.html`, with relative addresses, those in its styles and its drawings included. */
export function relativePage(html: string, page: string): string {
  return String(
    unified()
      .use(rehypeParse)
      .use(() => (tree: Root) => {
        visit(tree, 'element', (element) => {
          rewrite(element, (address) => relativeAddress(address, page));
        });
      })
      .use(rehypeMinifyWhitespace)
      .use(rehypeStringify, { upperDoctype: true })
      .processSync(html),
  );
}

function rewrite(element: Element, change: AddressChange): void {
  const { properties } = element;
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string') properties[name] = changeAttribute(name, value, change);
  }
  // The one attribute with a list of addresses, which hast has as a list.
  const { ping } = properties;
  if (Array.isArray(ping)) properties.ping = ping.map((address) => change(String(address)));
  const { httpEquiv, content } = properties;
  if (element.tagName === 'meta' && String(httpEquiv).toLowerCase() === 'refresh' && typeof content === 'string') {
    properties.content = changeRefresh(content, change);
  }
  const [first] = element.children;
  if (element.tagName === 'style' && first?.type === 'text') first.value = changeCss(first.value, change);
}
