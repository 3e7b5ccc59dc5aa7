import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { changeAttribute } from './attribute-addresses.ts';
import { addressesInCss } from './css-addresses.ts';
import { allowing, strictest, type Directive, type Policy } from './policy.ts';

/** The strictest policy under which a page works, and what on it works under none. */
export interface PagePolicy {
  readonly policy: Policy;
  /** What is wrong and what to do, without the page's name. */
  readonly problems: readonly string[];
}

/**
 * The policy of a page as it is written. It has the hash of each inline style and script, and for each kind of thing
 * that the page loads its own site, or `data:`. What is not listed here, such as a frame, is blocked.
 */
export function pagePolicy(tree: Root): PagePolicy {
  let policy = strictest;
  const problems: string[] = [];
  visit(tree, 'element', (element) => {
    problems.push(...inlineProblems(element));
    for (const [directive, source] of sourcesOf(element)) {
      if (source === undefined) problems.push(`<${element.tagName}> loads something from elsewhere: bring it along`);
      else policy = allowing(policy, directive, source);
    }
  });
  return { policy, problems };
}

type Source = readonly [Directive, string | undefined];

/** What an element loads, by its attributes with addresses. */
const LOADS: Readonly<Record<string, Readonly<Record<string, Directive>>>> = {
  script: { src: 'script-src' },
  img: { src: 'img-src', srcSet: 'img-src' },
  source: { src: 'media-src', srcSet: 'img-src' },
  video: { src: 'media-src', poster: 'img-src' },
  audio: { src: 'media-src' },
  track: { src: 'media-src' },
};

/** What a link loads, by its `rel`. */
const LINKS: Readonly<Record<string, Directive>> = {
  stylesheet: 'style-src',
  icon: 'img-src',
  'apple-touch-icon': 'img-src',
  manifest: 'manifest-src',
};

/** The `type` of a script that is run or read by the browser; any other is a block of data (HTML, "prepare the script element"). */
const CODE = /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|module|importmap|speculationrules)?$/i;

function sourcesOf(element: Element): Source[] {
  const { tagName, properties } = element;
  const loaded = Object.entries(LOADS[tagName] ?? {}).flatMap(([name, directive]) =>
    addressesIn(name, properties[name]).map((address): Source => [directive, sourceOf(address)]),
  );
  if (tagName === 'link') loaded.push(...linkSources(element));
  if (tagName === 'form') loaded.push(['form-action', sourceOf(String(properties.action ?? ''))]);
  if (tagName === 'style') loaded.push(...styleSources(textOf(element)));
  if (tagName === 'script' && properties.src === undefined && CODE.test(String(properties.type ?? ''))) {
    loaded.push(['script-src', hash(textOf(element))]);
  }
  return loaded;
}

function linkSources({ properties: { rel, href } }: Element): Source[] {
  const directives = (Array.isArray(rel) ? rel : []).map((name) => LINKS[name]);
  return directives.flatMap((name): Source[] => (name === undefined ? [] : [[name, sourceOf(String(href))]]));
}

/** The directives that govern what a style sheet asks for, by what it uses that as. */
const USES = { style: 'style-src', font: 'font-src', image: 'img-src' } as const;

function styleSources(css: string): Source[] {
  // An address of a fragment alone is a part of the page itself.
  const asked = addressesInCss(css).filter(({ url }) => !url.startsWith('#'));
  return [['style-src', hash(css)], ...asked.map(({ use, url }): Source => [USES[use], sourceOf(url)])];
}

/** The addresses of an attribute, which are several in a `srcset`. */
function addressesIn(name: string, value: unknown): string[] {
  const found: string[] = [];
  if (typeof value !== 'string') return found;
  changeAttribute(name, value, (address) => {
    found.push(address);
    return address;
  });
  return found;
}

/** The source that stands for an address in a policy; `undefined` for one out of the site. */
function sourceOf(address: string): string | undefined {
  if (address.startsWith('data:')) return 'data:';
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address) ? undefined : "'self'";
}

/** A hash as a policy gives it, of the text's bytes in UTF-8 (CSP Level 3, section 8.3). */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function textOf({ children: [first] }: Element): string {
  return first?.type === 'text' ? first.value : '';
}

/** What no policy without `unsafe-inline` lets an element do. */
function inlineProblems({ tagName, properties }: Element): string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    if (name === 'style') return [`<${tagName} style="…">: give it a class, and the class a style in a style sheet`];
    if (/^on[a-z]/i.test(name)) return [`<${tagName} ${name.toLowerCase()}="…">: listen for the event in a script`];
    const isScript = typeof value === 'string' && /^\s*javascript:/i.test(value);
    return isScript ? [`<${tagName}> has a script in an address: let it lead to a page`] : [];
  });
}
