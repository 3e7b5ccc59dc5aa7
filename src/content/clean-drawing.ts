import createDOMPurify, {
  type Config,
  type RemovedAttribute,
  type RemovedElement,
  type UponSanitizeAttributeHookEvent,
} from 'dompurify';
import { JSDOM, type DOMWindow } from 'jsdom';
import { cleanSheet, cleanStyle, loads } from './clean-style.ts';

/** A drawing as it is published. */
export interface CleanDrawing {
  readonly svg: string;
  /** The names of elements that were to be seen, and were taken out. */
  readonly lost: readonly string[];
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * What DOMPurify lets through of SVG, with parts that are used again, and without motion, pictures, and what a program notes
 * for itself. A picture within may say where it was taken.
 */
const CONFIG: Config & { readonly IN_PLACE: true } = {
  IN_PLACE: true,
  USE_PROFILES: { svg: true, svgFilters: true },
  ALLOWED_NAMESPACES: [SVG],
  ALLOW_DATA_ATTR: false,
  KEEP_CONTENT: false,
  ADD_TAGS: ['use'],
  FORBID_TAGS: ['animatecolor', 'animatemotion', 'animatetransform', 'feimage', 'image', 'metadata', 'mpath'],
};

/** Elements that nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'metadata']);

/**
 * A drawing in SVG without scripts, events, foreign content, motion, and addresses outside of it. DOMPurify takes them out,
 * on the tree of an XML parser that expands no entities within entities and asks for no file. Throws a `DOMException` with
 * line and column where that cannot read the drawing, and a `TypeError` where it is no SVG.
 */
export function cleanDrawing(bytes: Uint8Array): CleanDrawing {
  const { window } = new JSDOM(bytes, { contentType: 'image/svg+xml' });
  const root = window.document.documentElement;
  const lost = new Set<string>();
  const purify = createDOMPurify(window);
  purify.addHook('uponSanitizeElement', (node) => {
    if (node.nodeName === 'style') node.textContent = cleanSheet(node.textContent ?? '');
  });
  purify.addHook('uponSanitizeAttribute', ({ nodeName }, attribute) => {
    if (attribute.attrName === 'style') attribute.attrValue = cleanStyle(attribute.attrValue);
    if (staysWithin(attribute)) return;
    attribute.keepAttr = false;
    // A link leads nowhere in a picture, and shows the same without its address.
    if (nodeName !== 'a') lost.add(nodeName);
  });
  plainTexts(window);
  purify.sanitize(root, CONFIG);
  for (const removed of purify.removed) if (wasSeen(removed)) lost.add(removed.element.nodeName);
  const svg = root.outerHTML;
  window.close();
  return { svg, lost: [...lost] };
}

/** Whether an attribute names nothing outside of its drawing. */
function staysWithin({ attrName, attrValue }: UponSanitizeAttributeHookEvent): boolean {
  return /^(?:xlink:)?href$/.test(attrName) ? attrValue.trim().startsWith('#') : !loads(attrValue);
}

function wasSeen(removed: RemovedElement | RemovedAttribute): removed is RemovedElement & { element: Element } {
  if (!('element' in removed) || !('namespaceURI' in removed.element)) return false;
  return removed.element.namespaceURI === SVG && !UNSEEN.has(removed.element.nodeName);
}

/** Makes texts of sections of CDATA, which DOMPurify takes out. */
function plainTexts({ document, NodeFilter }: DOMWindow): void {
  const sections = document.createNodeIterator(document.documentElement, NodeFilter.SHOW_CDATA_SECTION);
  for (let each = sections.nextNode(); each; each = sections.nextNode()) {
    each.parentNode?.replaceChild(document.createTextNode(each.nodeValue ?? ''), each);
  }
}
