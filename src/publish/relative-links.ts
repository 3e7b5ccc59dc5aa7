import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { relativeUrls } from './relative-css.ts';

/**
 * Makes every address inside the site relative to the page that holds it, so that one folder works at any address, on a
 * mirror and from a disk. Works on the parsed pages; `404.html`, which a host serves at any depth, holds no address inside.
 */
export async function relativeLinks(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = relative('', file).split(sep).join('/');
    const html = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), relativePage(html, page));
  }
}

/** The HTML of a page, `articles/x.html`, with relative addresses. */
export function relativePage(html: string, page: string): string {
  return String(
    unified()
      .use(rehypeParse)
      .use(() => (tree: Root) => {
        visit(tree, 'element', (element) => {
          rewrite(element, page);
        });
      })
      .use(rehypeMinifyWhitespace)
      .use(rehypeStringify, { upperDoctype: true })
      .processSync(html),
  );
}

/** The attributes that hold one address, by HTML's own list of attributes (WHATWG HTML, "Attributes"). */
const ADDRESSES = ['href', 'src', 'poster', 'action', 'formAction', 'data'] as const;

function rewrite(element: Element, page: string): void {
  for (const name of ADDRESSES) {
    const value = element.properties[name];
    if (typeof value === 'string') element.properties[name] = relativeAddress(value, page);
  }
  const { httpEquiv, content } = element.properties;
  if (element.tagName === 'meta' && String(httpEquiv).toLowerCase() === 'refresh' && typeof content === 'string') {
    const change = (_: string, before: string, url: string) => before + relativeAddress(url, page);
    element.properties.content = content.replace(/^(\s*\d+\s*;\s*url=)(.*)$/i, change);
  }
  const [first] = element.children;
  if (element.tagName === 'style' && first?.type === 'text') {
    first.value = relativeUrls(first.value, (url) => relativeAddress(url, page));
  }
}

/** An address from the site's root, as it is written on a page; any other is given back as it is. */
export function relativeAddress(address: string, page: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const end = /[?#]|$/.exec(address)?.index;
  const path = address.slice(1, end);
  const rest = address.slice(end);
  if (path === page) return rest === '' ? posix.basename(page) : rest;
  return posix.relative(posix.dirname(page), path) + rest;
}
