import { transform, type Selector, type SelectorComponent } from 'lightningcss';
import { onceByText } from './by-text.ts';
import { firstText, type Page, type PageElement } from './page/page.ts';

/** Elements, classes and languages that have many rules among the styles of all pages of a kind, where few pages have any of them. */
interface Rare {
  readonly elements: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

/** What only some texts have, or the front page of an archive alone. The languages are set in a font of their own. */
const IN_TEXTS: Rare = {
  elements: new Set(['table', 'thead', 'th', 'td', 'img', 'figcaption', 'pre']),
  classes: new Set(['analysis', 'news', 'topics', 'years', 'ways']),
  languages: new Set(['ar', 'fa', 'ur']),
};

/**
 * What only some explainers have beside their texts: words of a source, what came later, what is disputed, names in another
 * script. It counts in a copy, which has a sheet for each of its pages.
 */
const BESIDE_TEXTS: Rare = {
  elements: new Set(),
  classes: new Set(['dated', 'disputed', 'holds', 'native', 'then', 'words']),
  languages: new Set(),
};

/** Of data for a script, which may show a text in any language. */
const DATA = 'text/json';

/**
 * Takes the rules for what only some texts have out of the styles of a page that has nothing of it. It is all of them or
 * none: so a kind of page has two style sheets at most, or a copy four, however many pages there are, and headers have room
 * for the hashes of them all. What a page has in a state alone, or from a script, is none of it. Throws where the CSS
 * cannot be parsed.
 */
export function leaveOutRareRules(page: Page, isCopy = false): void {
  const kinds = isCopy ? [IN_TEXTS, BESIDE_TEXTS] : [IN_TEXTS];
  const missing = kinds.filter((rare) => !page.elements.some((element) => hasRules(element, rare)));
  for (const element of page.elements) {
    const style = element.name === 'style' ? firstText(page, element) : undefined;
    if (style) style.value = missing.reduce((css, rare) => without(css, rare), style.value);
  }
}

function hasRules(element: PageElement, rare: Rare): boolean {
  if (rare.elements.has(element.name)) return true;
  // Most elements have none of these attributes: to read each once is cheaper than to ask for each.
  return element.attributes.some(({ name, value }) => {
    if (name === 'class') return value.split(' ').some((each) => rare.classes.has(each));
    if (name === 'lang') return rare.languages.has(value.toLowerCase().replace(/-.*/, ''));
    return name === 'type' && value === DATA;
  });
}

/** A style sheet without the rules for what is rare. */
const without = (css: string, rare: Rare) => (rare === IN_TEXTS ? plain : plainer)(css);
const plain = onceByText((css) => withoutRules(css, IN_TEXTS));
const plainer = onceByText((css) => withoutRules(css, BESIDE_TEXTS));

function withoutRules(css: string, rare: Rare): string {
  const { code } = transform({
    filename: 'a.css',
    code: new TextEncoder().encode(css),
    minify: true,
    visitor: { Rule: { style: ({ value }) => (value.selectors.every((each) => isFor(each, rare)) ? [] : undefined) } },
  });
  return new TextDecoder().decode(code);
}

/** Whether a selector is for something that a page with nothing rare has not got. */
function isFor(selector: Selector, rare: Rare): boolean {
  return selector.some((component) => asksFor(component, rare));
}

function asksFor(component: SelectorComponent, rare: Rare): boolean {
  if (component.type === 'type') return rare.elements.has(component.name);
  if (component.type === 'class') return rare.classes.has(component.name);
  if (component.type === 'pseudo-class' && component.kind === 'lang')
    return component.languages.every((language) => rare.languages.has(language));
  const isChoice = component.type === 'pseudo-class' && (component.kind === 'is' || component.kind === 'where');
  return isChoice && component.selectors.every((each) => isFor(each, rare));
}
