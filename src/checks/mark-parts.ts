import { CONTINUE, SKIP, visitParents } from 'unist-util-visit-parents';
import type { Element } from 'xast';
import { attributesOf, ATTRIBUTES, ELEMENTS, idsIn, isPlain, isSilent, SHAPES } from '../model/mark-grammar.ts';
import { didYouMean } from './did-you-mean.ts';
import type { FaultInMark } from './mark-fault.ts';

/** So many elements may stand in each other; a drawing needs five. */
const MOST_NESTED = 30;

/** An element of a mark, with those that it stands in, itself among them. */
interface Part {
  readonly element: Element;
  readonly within: readonly Element[];
  readonly offset: number;
}

/** What is wrong with the parts of a mark: its elements, their attributes, and what these refer to. */
export function* markPartFaults(root: Element): Iterable<FaultInMark> {
  const parts = partsOf(root);
  const byId = new Map<string, Element>();
  for (const { element, within, offset } of parts) {
    const message = within.length > MOST_NESTED ? TOO_DEEP : elementMessage(element.name, within.length === 1);
    if (message !== undefined) yield { offset, message };
    const { id } = element.attributes;
    if (id && byId.has(id)) yield { offset, attribute: 'id', message: `the id "${id}" is given twice` };
    else if (id) byId.set(id, element);
  }
  for (const part of parts) {
    if (!ELEMENTS.has(part.element.name)) continue;
    for (const [attribute, value] of Object.entries(attributesOf(part.element))) {
      const message = attributeMessage(attribute, value) ?? referenceMessage(part, attribute, value, byId);
      if (message !== undefined) yield { offset: part.offset, attribute: styled(part, attribute), message };
    }
  }
}

/** The elements that are looked at: neither what draws nothing, nor what stands in something that has to go. */
function partsOf(root: Element): Part[] {
  const parts: Part[] = [];
  visitParents(root, 'element', (element, ancestors) => {
    if (isSilent(element.name)) return SKIP;
    const within = [...ancestors, element];
    parts.push({ element, within, offset: element.position?.start.offset ?? 0 });
    return ELEMENTS.has(element.name) && within.length <= MOST_NESTED ? CONTINUE : SKIP;
  });
  return parts;
}

/** Where an attribute is written: what stands in `style` is found there. */
function styled({ element }: Part, attribute: string): string {
  return attribute in element.attributes || attribute === 'href' ? attribute : 'style';
}

const TOO_DEEP = `more than ${MOST_NESTED} elements stand in each other here: draw it with fewer levels`;
const MOVES = 'moves, and a mark stands still: remove it';
const LETTERS = 'needs a font that not everybody has: turn its letters into paths';

const REFUSED: Readonly<Record<string, string>> = {
  script: 'runs code: remove it',
  style:
    'cannot stand in a page: write colours at the shapes, as in fill="#b00020"; drawing programs call that presentation attributes',
  foreignObject: 'holds what is no drawing: remove it',
  image: 'shows a picture that is not drawn here: draw it with paths',
  a: 'is a link, and the mark stands in one already: leave what is in it, and remove the link',
  text: LETTERS,
  tspan: LETTERS,
  textPath: LETTERS,
  animate: MOVES,
  animateMotion: MOVES,
  animateTransform: MOVES,
  set: MOVES,
};

function elementMessage(name: string, isRoot: boolean): string | undefined {
  if (name === 'svg') return isRoot ? undefined : '<svg> stands in another here: write <g>';
  if (ELEMENTS.has(name)) return undefined;
  const why = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
  if (why !== undefined) return `<${name}> ${why}`;
  return `<${name}> cannot stand in a mark.${didYouMean(name, ELEMENTS) || ' Draw it with paths and shapes alone.'}`;
}

function attributeMessage(name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return `"${name}" runs code: remove it`;
  if (name === 'style') return '"style" cannot be read: write what it says as attributes, as in fill="#b00020"';
  const inStyle = /^style: (.*)/.exec(name)?.[1];
  if (inStyle !== undefined) return `"${inStyle}" in "style" is not drawn alike everywhere: write it as an attribute`;
  if (!ATTRIBUTES.has(name)) return `"${name}" cannot stand in a mark: remove it.${didYouMean(name, ATTRIBUTES)}`;
  if (isPlain(name, value)) return undefined;
  const allowed =
    name === 'href' ? 'a part of the drawing, as in "#part"' : 'a colour, or a part of the drawing as in "url(#part)"';
  return `"${name}" may lead out of the mark, or is not drawn alike everywhere: name ${allowed}`;
}

/** What cuts others off. Where one is cut off itself, a short file could draw for hours. */
const CUTTERS: ReadonlySet<string> = new Set(['clipPath', 'mask']);
const isCut = (name: string) => name === 'clip-path' || name === 'mask';

function referenceMessage(part: Part, attribute: string, value: string, byId: ReadonlyMap<string, Element>) {
  const ids = idsIn(attribute, value);
  const missing = ids.find((id) => !byId.has(id));
  if (missing !== undefined)
    return `no part of the drawing has the id "${missing}".${didYouMean(missing, byId.keys())}`;
  if (isCut(attribute) && part.within.some(({ name }) => CUTTERS.has(name))) {
    return `"${attribute}" cuts off what cuts off others: draw it with one of them`;
  }
  const target = part.element.name === 'use' && attribute === 'href' ? byId.get(ids[0] ?? '') : undefined;
  if (!target || (SHAPES.has(target.name) && !Object.keys(attributesOf(target)).some(isCut))) return undefined;
  return `<use> can repeat a single shape that is not cut off, and "${ids[0] ?? ''}" is none: draw it once more`;
}
