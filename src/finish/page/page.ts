/** An attribute of a page, and where it is written, its name included. Its value changes where an address becomes relative. */
export interface Attribute {
  readonly name: string;
  value: string;
  readonly start: number;
  readonly end: number;
}

/** An element of a page, and where it is written: its tags, and what is between them. */
export interface PageElement {
  readonly kind: 'open';
  readonly name: string;
  readonly parent: PageElement | undefined;
  readonly attributes: readonly Attribute[];
  /** Which of the page's steps it is. */
  readonly step: number;
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
}

/** A text of a page without its character references, and where it is written. That of a style sheet changes with its addresses. */
export interface PageText {
  readonly kind: 'text';
  readonly parent: PageElement | undefined;
  value: string;
  readonly start: number;
  readonly end: number;
}

/** The end of an element. */
export interface PageEnd {
  readonly kind: 'close';
  readonly element: PageElement;
}

/** What follows each other on a page: elements begin and end, and texts stand between. */
export type PageStep = PageElement | PageText | PageEnd;

/** A page that was read once, in its own order. Places are counted in UTF-16 units of the text that was read. */
export interface Page {
  readonly html: string;
  readonly steps: readonly PageStep[];
  readonly elements: readonly PageElement[];
}

/** The value of an attribute, without capitals in its name; `undefined` where the element has not got it. */
export function attribute({ attributes }: PageElement, name: string): string | undefined {
  return attributes.find((each) => each.name === name)?.value;
}

/** The words in an attribute that holds a list: `rel`, `class`. */
export function wordsOf(element: PageElement, name: string): string[] {
  return (attribute(element, name) ?? '').split(/[\t\n\f\r ]+/).filter((word) => word !== '');
}

/** The text in an element, that of elements in it included. */
export function textIn({ steps }: Page, element: PageElement): string {
  const texts: string[] = [];
  for (let index = element.step + 1; index < steps.length; index += 1) {
    const step = steps[index];
    if (step?.kind === 'close' && step.element === element) break;
    if (step?.kind === 'text') texts.push(step.value);
  }
  return texts.join('');
}

/** The text that an element begins with, which is all of it for a style sheet or a script. */
export function firstText({ steps }: Page, element: PageElement): PageText | undefined {
  const next = steps[element.step + 1];
  return next?.kind === 'text' ? next : undefined;
}

/** The elements around a step, from the nearest on. */
export function* around({ parent }: PageElement | PageText): Generator<PageElement> {
  for (let each = parent; each; each = each.parent) yield each;
}
