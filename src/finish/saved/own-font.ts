import { attribute, type PageElement } from '../page/page.ts';

/** The element names and classes that our styles set in a font of the reader's system, `--sans`. */
export const IN_SYSTEM_FONT = {
  names: new Set(['sup', 'table']),
  classes: new Set(['facts', 'foot', 'key', 'ledger', 'meta', 'role', 'saved']),
};

/** Those that stand in the site's own font within them. */
export const IN_OWN_FONT = { names: new Set(['blockquote']), classes: new Set(['name']) };

type Kinds = typeof IN_OWN_FONT;

/**
 * Tells whether a text is drawn with the site's own font, by the element that it stands in. Where nothing is known of it,
 * it is: a font may have what nobody asks of it.
 */
export function ownFont(): (element: PageElement | undefined) => boolean {
  const known = new Map<PageElement, boolean>();
  const isOwn = (element: PageElement | undefined): boolean => {
    if (!element) return true;
    const found =
      known.get(element) ?? (is(element, IN_OWN_FONT) || (!is(element, IN_SYSTEM_FONT) && isOwn(element.parent)));
    known.set(element, found);
    return found;
  };
  return isOwn;
}

function is(element: PageElement, { names, classes }: Kinds): boolean {
  return (
    names.has(element.name) ||
    attribute(element, 'class')
      ?.split(' ')
      .some((name) => classes.has(name)) === true
  );
}
