import { describe, expect, test } from 'vitest';
import { builtSite } from '../setup/provided.ts';
import { pages } from './built-pages.ts';

const { address } = builtSite();

/** The sources of a directive in the policy of a page; `undefined` where it has none. */
function sources(html: string, directive: string): string[] | undefined {
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
  return policy
    .split('; ')
    .map((part) => part.split(' '))
    .find(([name]) => name === directive)
    ?.slice(1);
}

/** The hashes of what stands between two tags of a page as it was served, worked out without the site's own code. */
async function hashes(html: string, tag: RegExp): Promise<string[]> {
  const texts = [...html.matchAll(tag)].map(([, text = '']) => new TextEncoder().encode(text));
  const digests = await Promise.all(texts.map((bytes) => crypto.subtle.digest('SHA-256', bytes)));
  return digests.map((digest) => `'sha256-${Buffer.from(digest).toString('base64')}'`);
}

const STYLES = /<style[^>]*>([^]*?)<\/style>/g;
const SCRIPTS = /<script(?![^>]*(?:src=|[+/]json"))[^>]*>([^]*?)<\/script>/g;

describe.each(pages)('$path', ({ path, html, document }) => {
  test('says its policy before all that it governs', () => {
    const [first, second] = document.head.children;
    expect(first?.hasAttribute('charset')).toBe(true);
    expect(second?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(document.querySelectorAll('[http-equiv="Content-Security-Policy"]')).toHaveLength(1);
  });

  test('allows its own styles and scripts by the hashes of what is served, and no other', async () => {
    const served = await (await fetch(new URL(path, address))).text();
    expect(served).toBe(html);
    const inline = (directive: string) => sources(served, directive)?.filter((source) => source !== "'self'") ?? [];
    expect(inline('style-src')).toEqual([...new Set(await hashes(served, STYLES))].sort());
    expect(inline('script-src')).toEqual([...new Set(await hashes(served, SCRIPTS))].sort());
  });

  test('is strict', () => {
    expect(sources(html, 'default-src')).toEqual(["'none'"]);
    expect(sources(html, 'base-uri')).toEqual(["'none'"]);
    expect(sources(html, 'connect-src')).toEqual(["'self'"]);
    expect(sources(html, 'form-action')).toEqual([document.querySelector('form') ? "'self'" : "'none'"]);
    expect(html).not.toMatch(/unsafe-|strict-dynamic/);
  });

  test('allows files of the site only where it loads one', () => {
    const late = document.querySelector<HTMLTemplateElement>('body > template')?.content;
    const asksFor = (selector: string) => [document, late].some((part) => part?.querySelector(selector));
    const has = (directive: string) => sources(html, directive)?.includes("'self'") ?? false;
    expect(has('script-src')).toBe(asksFor('script[src]'));
    expect(has('font-src')).toBe(/@font-face{[^}]*url\((?!["']?data:)/.test(html));
    expect(has('style-src')).toBe(asksFor('link[rel="stylesheet"]'));
    expect(has('img-src')).toBe(document.querySelector('link[rel="icon"]:not([href^="data:"]), img') !== null);
  });
});
