import { attribute, type Page, type PageElement, type PageText } from './page.ts';
import type { Splice } from './splice.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements around which white space is not seen, and at whose ends neither (WHATWG HTML, "Rendering"). */
const BLOCKS = names(
  'address article aside blockquote body br caption col colgroup dd dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre section summary ' +
    'table tbody td tfoot th thead tr ul wbr',
);

/** Elements that stand in a line as a word does. */
const WORDS = names('audio button canvas embed iframe img input math object picture select svg textarea video');

/** Elements that show nothing where they stand. */
const UNSEEN = names(
  'area base datalist dialog link meta noembed noframes param rp script source style template title track',
);

/** Elements in which white space is kept as it is. */
const KEPT = names('listing plaintext pre script style textarea xmp');

/**
 * The splices that leave in a page the white space alone that a reader sees: one space for each run of it, and none at
 * the edge of a block or after another one.
 */
export function whiteSpaceSplices({ html, steps }: Page): Splice[] {
  const splices: Splice[] = [];
  // Spaces at the ends of texts, which go where a block begins or ends next. Each with the depth of what is not seen around it.
  let waiting: { readonly start: number; readonly end: number; readonly depth: number }[] = [];
  let [isAfterSpace, kept, depth] = [true, 0, 0];

  const meet = (isEdge: boolean) => {
    if (waiting.length === 0) return;
    for (const { start, end } of waiting.filter((each) => each.depth >= depth)) {
      if (isEdge || html.slice(start, end) !== ' ') splices.push({ start, end, text: isEdge ? '' : ' ' });
    }
    waiting = waiting.filter((each) => each.depth < depth);
  };
  const readText = ({ start, end }: PageText) => {
    const raw = html.slice(start, end);
    const isEmpty = /^[\t\n\f\r ]*$/.test(raw);
    if (!isEmpty) meet(false);
    if (kept > 0) {
      isAfterSpace = false;
      return;
    }
    for (let from = start; from < end; from += 1) {
      if (!isSpace(html, from)) continue;
      let to = from + 1;
      while (to < end && isSpace(html, to)) to += 1;
      if (from === start && isAfterSpace) splices.push({ start: from, end: to, text: '' });
      else if (to === end) waiting.push({ start: from, end: to, depth });
      else if (html.slice(from, to) !== ' ') splices.push({ start: from, end: to, text: ' ' });
      from = to;
    }
    if (!isEmpty || !isAfterSpace) isAfterSpace = end > start && isSpace(html, end - 1);
  };
  for (const step of steps) {
    if (step.kind === 'text') {
      readText(step);
      continue;
    }
    const element = step.kind === 'open' ? step : step.element;
    const { name } = element;
    const by = step.kind === 'open' ? 1 : -1;
    if (KEPT.has(name)) kept += by;
    if (isUnseen(element) && by < 0) depth -= 1;
    if (BLOCKS.has(name)) {
      meet(true);
      isAfterSpace = true;
    } else if (WORDS.has(name)) {
      if (by > 0) meet(false);
      else isAfterSpace = false;
    }
    if (isUnseen(element) && by > 0) depth += 1;
  }
  return splices;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

function isUnseen(element: PageElement): boolean {
  if (BLOCKS.has(element.name) || WORDS.has(element.name)) return false;
  return UNSEEN.has(element.name) || attribute(element, 'hidden') !== undefined;
}
