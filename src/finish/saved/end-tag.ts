import type { PageText } from '../page/page.ts';
import type { PartNode } from './part-node.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The elements of HTML that have no end tag (WHATWG HTML, "Void elements"). */
const VOID = names('area base br col embed hr img input link meta source track wbr');

/** Before which elements another one needs no end tag, and neither at the end of what is around it ("Optional tags"). */
const ENDED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  li: names('li'),
  dt: names('dt dd'),
  dd: names('dt dd'),
  tr: names('tr'),
  td: names('td'),
  th: names('th td'),
  p: names('blockquote details div dl figure h1 h2 h3 h4 h5 h6 ol p section table ul'),
};

/** What ends a paragraph that is the last thing in it, and has an end tag itself. */
const AROUND_PARAGRAPHS = names('article blockquote details div header main section');

/** What stands behind an element: `undefined` for nothing, and `unsure` where a file may leave it out. */
export type Next = PartNode | PageText | 'unsure' | undefined;

/** The end tag of an element, where it needs one. */
export function endTag(name: string, { element }: PartNode, next: Next): string {
  if (VOID.has(name)) return '';
  const isEnded =
    next === undefined
      ? name !== 'p' || AROUND_PARAGRAPHS.has(element.parent?.name ?? '')
      : next !== 'unsure' && next.kind === 'node' && ENDED_BY[name]?.has(next.element.name);
  return ENDED_BY[name] && isEnded ? '' : `</${name}>`;
}

/** The shapes of a drawing, which end with their own tag where nothing is in them. */
const SHAPES = names('circle ellipse line path polygon polyline rect use');

/** Whether an element ends with its own tag. */
export function endsItself({ element, children }: PartNode): boolean {
  return SHAPES.has(element.name) && children.length === 0;
}
