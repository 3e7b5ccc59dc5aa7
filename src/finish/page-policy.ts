import { changeAttribute, mayBeScript } from './attribute-addresses.ts';
import { addressesInCss } from './css-addresses.ts';
import { attribute, firstText, wordsOf, type Page, type PageElement } from './page/page.ts';
import { sourceOfText } from './text-hash.ts';
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
export function pagePolicy(page: Page): PagePolicy {
  let policy = strictest;
  const problems: string[] = [];
  for (const element of page.elements) {
    problems.push(...inlineProblems(element));
    for (const [directive, source] of sourcesOf(page, element)) {
      if (source === undefined) problems.push(`<${element.name}> loads something from elsewhere: bring it along`);
      else if (!policy.get(directive)?.has(source)) policy = allowing(policy, directive, source);
    }
  }
  return { policy, problems };
}

type Source = readonly [Directive, string | undefined];

/** What an element loads, by its attributes with addresses. */
const LOADS: Readonly<Record<string, Readonly<Record<string, Directive>>>> = {
  script: { src: 'script-src' },
  img: { src: 'img-src', srcset: 'img-src' },
  source: { src: 'media-src', srcset: 'img-src' },
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

function sourcesOf(page: Page, element: PageElement): Source[] {
  const { name } = element;
  const loaded = Object.entries(LOADS[name] ?? {}).flatMap(([each, directive]) =>
    addressesIn(each, attribute(element, each)).map((address): Source => [directive, sourceOf(address)]),
  );
  if (name === 'link') loaded.push(...linkSources(element));
  if (name === 'form') loaded.push(['form-action', formSource(attribute(element, 'action') ?? '')]);
  if (name === 'style') loaded.push(...styleSources(firstText(page, element)?.value ?? ''));
  const isInline = name === 'script' && attribute(element, 'src') === undefined;
  if (isInline && CODE.test(attribute(element, 'type') ?? '')) {
    loaded.push(['script-src', sourceOfText(firstText(page, element)?.value ?? '')]);
  }
  return loaded;
}

function linkSources(link: PageElement): Source[] {
  const directives = wordsOf(link, 'rel').map((name) => LINKS[name]);
  const source = sourceOf(attribute(link, 'href') ?? '');
  return directives.flatMap((name): Source[] => (name === undefined ? [] : [[name, source]]));
}

/** The directives that govern what a style sheet asks for, by what it uses that as. */
const USES = { style: 'style-src', font: 'font-src', image: 'img-src' } as const;

function styleSources(css: string): Source[] {
  // An address of a fragment alone is a part of the page itself.
  const asked = addressesInCss(css).filter(({ url }) => !url.startsWith('#'));
  return [['style-src', sourceOfText(css)], ...asked.map(({ use, url }): Source => [USES[use], sourceOf(url)])];
}

/** The addresses of an attribute, which are several in a `srcset`. */
function addressesIn(name: string, value: string | undefined): string[] {
  const found: string[] = [];
  if (value === undefined) return found;
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

/** Where a form leads. The page for what does not exist is shown at any depth, and names its own site by the whole address. */
function formSource(action: string): string | undefined {
  return /^https?:/i.test(action) ? URL.parse(action)?.origin : sourceOf(action);
}

/** What no policy without `unsafe-inline` lets an element do. */
function inlineProblems({ name: element, attributes }: PageElement): string[] {
  return attributes.flatMap(({ name, value }) => {
    if (name === 'style') return [`<${element} style="…">: give it a class, and the class a style in a style sheet`];
    if (/^on[a-z]/.test(name)) return [`<${element} ${name}="…">: listen for the event in a script`];
    return mayBeScript(name, value) ? [`<${element}> has a script in an address: let it lead to a page`] : [];
  });
}
