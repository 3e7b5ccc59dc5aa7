import { anchor } from '../content/anchor.ts';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import { attributesOf, ATTRIBUTES, ELEMENTS, isPlain } from './mark-grammar.ts';

/** The site's mark, as it may stand in a page: nothing but shapes, gradients, masks and where they are cut off. */
export interface SiteMark {
  readonly svg: Element;
  /** Its width, in parts of its height. */
  readonly ratio: number;
}

/** What it is drawn in where it has no colours of its own: the accent, as `color` of whatever it stands in. */
const COLOUR = 'currentColor';

/** Its ids are no text's either. */
const PREFIX = anchor('mark-');

/**
 * The mark that a text of SVG draws. What the check refuses is left out, so that a page which is shown in spite of it runs
 * nothing and loads nothing. Throws where the text is no XML, with the place.
 */
export function markOf(text: string): SiteMark {
  const root = fromXml(text).children.find((node) => node.type === 'element');
  if (root?.name !== 'svg') throw new Error('the mark is no SVG');
  const svg = cleaned(root);
  const { width, height } = sizeOf(root);
  return { svg: { ...svg, attributes: { fill: COLOUR, ...svg.attributes } }, ratio: width / height };
}

/** The width and height of a drawing, by its `viewBox`; not a number where it has none. */
export function sizeOf({ attributes: { viewBox } }: Element): { width: number; height: number } {
  const [, , width = NaN, height = NaN, ...more] = (viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return more.length > 0 ? { width: NaN, height: NaN } : { width, height };
}

/** The mark as SVG, with attributes and a style sheet besides its own. */
export function svgOf({ svg }: SiteMark, attributes: Readonly<Record<string, string>>, css?: string): string {
  const style: Element = {
    type: 'element',
    name: 'style',
    attributes: {},
    children: [{ type: 'text', value: css ?? '' }],
  };
  const children = css === undefined ? svg.children : [style, ...svg.children];
  return toXml(
    { ...svg, attributes: { ...svg.attributes, ...attributes }, children },
    { closeEmptyElements: true, tightClose: true },
  );
}

/** What a file of SVG has that stands alone. */
export const ALONE = { xmlns: 'http://www.w3.org/2000/svg' } as const;

function cleaned(element: Element): Element {
  const kept = Object.entries(attributesOf(element)).filter(
    ([name, value]) => ATTRIBUTES.has(name) && isPlain(name, value),
  );
  const children = element.children.filter((child) => child.type === 'element' && ELEMENTS.has(child.name));
  return {
    type: 'element',
    name: element.name,
    attributes: Object.fromEntries(kept.map(([name, value]) => [name, prefixed(name, value)])),
    children: children.flatMap((child) => (child.type === 'element' ? cleaned(child) : [])),
  };
}

function prefixed(name: string, value: string): string {
  if (name === 'id') return PREFIX + value;
  return name === 'href' ? `#${PREFIX}${value.slice(1)}` : value.replaceAll(/(url\(\s*["']?#)/g, `$1${PREFIX}`);
}
