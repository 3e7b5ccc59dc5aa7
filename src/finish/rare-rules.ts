import { transform, type Selector, type SelectorComponent } from 'lightningcss';
import { onceByText } from './by-text.ts';
import { attribute, firstText, wordsOf, type Page, type PageElement } from './page/page.ts';

/**
 * What only some texts have, or the front page of an archive alone: elements and classes that have many rules among the
 * styles of all pages of a kind.
 */
const ELEMENTS: ReadonlySet<string> = new Set(['table', 'thead', 'th', 'td', 'img', 'figcaption', 'pre']);
const CLASSES: ReadonlySet<string> = new Set(['analysis', 'news', 'topics', 'years', 'ways']);
/** Languages that the styles set in a font of their own. */
const LANGUAGES: ReadonlySet<string> = new Set(['ar', 'fa', 'ur']);
/** Of data for a script, which may show a text in any language. */
const DATA = 'text/json';

/**
 * Takes the rules for what only some texts have out of the styles of a page that has nothing of it. It is all of them or
 * none: so a kind of page has two style sheets at most, however many pages there are, and headers have room for the
 * hashes of them all. What a page has in a state alone, or from a script, is none of it. Throws where the CSS cannot be
 * parsed.
 */
export function leaveOutRareRules(page: Page): void {
  if (page.elements.some(hasRules)) return;
  for (const element of page.elements) {
    const style = element.name === 'style' ? firstText(page, element) : undefined;
    if (style) style.value = withoutRareRules(style.value);
  }
}

function hasRules(element: PageElement): boolean {
  const [language = ''] = attribute(element, 'lang')?.toLowerCase().split('-') ?? [];
  if (ELEMENTS.has(element.name) || LANGUAGES.has(language)) return true;
  return attribute(element, 'type') === DATA || wordsOf(element, 'class').some((name) => CLASSES.has(name));
}

const withoutRareRules = onceByText((css) => {
  const { code } = transform({
    filename: 'a.css',
    code: new TextEncoder().encode(css),
    minify: true,
    visitor: { Rule: { style: ({ value }) => (value.selectors.every(isRare) ? [] : undefined) } },
  });
  return new TextDecoder().decode(code);
});

/** Whether a selector is for something that a page with nothing rare has not got. */
function isRare(selector: Selector): boolean {
  return selector.some(asksForRare);
}

function asksForRare(component: SelectorComponent): boolean {
  if (component.type === 'type') return ELEMENTS.has(component.name);
  if (component.type === 'class') return CLASSES.has(component.name);
  if (component.type === 'pseudo-class' && component.kind === 'lang')
    return component.languages.every((language) => LANGUAGES.has(language));
  const isChoice = component.type === 'pseudo-class' && (component.kind === 'is' || component.kind === 'where');
  return isChoice && component.selectors.every(isRare);
}
