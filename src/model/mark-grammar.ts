import styleToObject from 'style-to-object';
import type { Element } from 'xast';

/** The elements that a mark is made of: what browsers, tabs and the share image draw alike (SVG 2). */
export const ELEMENTS: ReadonlySet<string> = new Set([
  'circle',
  'clipPath',
  'defs',
  'ellipse',
  'g',
  'line',
  'linearGradient',
  'mask',
  'path',
  'polygon',
  'polyline',
  'radialGradient',
  'rect',
  'stop',
  'svg',
  'use',
]);

/** The elements that `<use>` may repeat: with those that hold others, a short file could draw for hours. */
export const SHAPES: ReadonlySet<string> = new Set([
  'circle',
  'ellipse',
  'line',
  'path',
  'polygon',
  'polyline',
  'rect',
]);

/** Whether an element draws nothing: a title, or a note that a program has for itself. */
export const isSilent = (name: string) => ['desc', 'metadata', 'title'].includes(name) || name.includes(':');

const FORM =
  'cx cy d fr fx fy height href id offset pathLength points r rx ry viewBox width x x1 x2 y y1 y2 transform gradientTransform gradientUnits spreadMethod clipPathUnits maskUnits maskContentUnits';
const PAINT =
  'clip-path clip-rule color display fill fill-opacity fill-rule mask mask-type opacity paint-order stop-color stop-opacity stroke stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width vector-effect visibility';

/** The attributes that say what is drawn, and those that say how, which may also stand in `style`. */
const FORM_NAMES: ReadonlySet<string> = new Set(FORM.split(' '));
const PAINT_NAMES: ReadonlySet<string> = new Set(PAINT.split(' '));

/** The attributes that an element may have. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([...FORM_NAMES, ...PAINT_NAMES]);

/** What programs write though it changes nothing here: about text, of which a mark has none, and about themselves. */
const IDLE =
  /^(?:class|version|baseProfile|preserveAspectRatio|enable-background|role|focusable|isolation|overflow|(?:xmlns|xml|inkscape|sodipodi|data|aria|font|text|letter|word|line|white|writing|dominant|color|image|shape|solid|-inkscape)(?:[:-].*)?)$/;
const NEUTRAL = /^(?:none|normal|auto|visible)$/;

/** The attributes of an element that may change the drawing, those in `style` among them. One that cannot be read is left. */
export function attributesOf({ name: element, attributes }: Element): Record<string, string> {
  const { style, 'xlink:href': href, ...rest } = attributes;
  const own = { ...(href === undefined || href === null ? {} : { href }), ...rest, ...stylesIn(style ?? '') };
  const isRoot = element === 'svg';
  const changes = ([name, value]: readonly [string, unknown]): [string, string][] => {
    const isSize = isRoot && ['height', 'width', 'x', 'y'].includes(name);
    const isIdle = !ATTRIBUTES.has(name) && (IDLE.test(name) || NEUTRAL.test(String(value)));
    return isSize || isIdle ? [] : [[name, String(value).trim()]];
  };
  return Object.fromEntries(Object.entries(own).flatMap(changes));
}

/** The properties of a `style`, whose place attributes of the same names can take. */
function stylesIn(style: string): Record<string, string> {
  try {
    const styles = Object.entries(styleToObject(style) ?? {});
    return Object.fromEntries(styles.map(([name, value]) => [FORM_NAMES.has(name) ? `style: ${name}` : name, value]));
  } catch {
    return { style };
  }
}

const FUNCTIONS =
  /(?:url\(\s*["']?#[\w.-]+["']?\s*\)|(?:rgba?|hsla?|matrix|translate|scale|rotate|skewX|skewY)\([^()\\]*\))/g;

/** Whether a value names colours, numbers and parts of the mark alone: nothing in it can lead elsewhere. */
export function isPlain(name: string, value: string): boolean {
  return name === 'href' ? /^#[\w.-]+$/.test(value) : !/[()\\]/.test(value.replaceAll(FUNCTIONS, ''));
}

/** The ids of the parts that a value refers to. */
export function idsIn(name: string, value: string): string[] {
  if (name === 'href') return [value.slice(1)];
  return [...value.matchAll(/url\(\s*["']?#([\w.-]+)/g)].map(([, id = '']) => id);
}
