import { attribute, type PageElement } from '../page/page.ts';

/**
 * The element names and classes that our styles set in a font of the reader's system, `--sans`. The brackets of a mark have
 * no size.
 */
export const IN_SYSTEM_FONT = {
  names: new Set(['sup', 'table']),
  classes: new Set(['facts', 'foot', 'in-event', 'key', 'ledger', 'meta', 'role', 'saved']),
};

/** Those that stand in the site's own font within them, as do the paragraphs that a ledger begins with. */
export const IN_OWN_FONT = { names: new Set(['blockquote']), classes: new Set(['name']) };
const LEDGER = { names: new Set<string>(), classes: new Set(['ledger']) };

/** Kinds of elements, by their names and their classes. */
export type Kinds = typeof IN_OWN_FONT;

/**
 * Tells whether a text is drawn with the site's own font, by the element that it stands in. Where nothing is known of it,
 * it is: a font may have what nobody asks of it.
 */
export function ownFont(): (element: PageElement | undefined) => boolean {
  const known = new Map<PageElement, boolean>();
  const isOwn = (element: PageElement | undefined): boolean => {
    if (!element) return true;
    const before = known.get(element);
    if (before !== undefined) return before;
    const isBeginning = element.name === 'p' && element.parent !== undefined && is(element.parent, LEDGER);
    const isSet = isBeginning || is(element, IN_OWN_FONT);
    const found = isSet || (!is(element, IN_SYSTEM_FONT) && isOwn(element.parent));
    known.set(element, found);
    return found;
  };
  return isOwn;
}

/** Whether an element is of one of some kinds. */
export function is(element: PageElement, { names, classes }: Kinds): boolean {
  return (
    names.has(element.name) ||
    attribute(element, 'class')
      ?.split(' ')
      .some((name) => classes.has(name)) === true
  );
}
