import { SAVED_BYTES } from '../budgets.ts';
import { attribute, wordsOf, type Page, type PageElement } from '../page/page.ts';
import { bytesWith, spliced, type Splice } from '../page/splice.ts';
import { resolve } from '../verify/resolve.ts';
import { charactersIn, sumOf } from './characters.ts';
import { linkedStyle, styleSplices, type StyleStock } from './file-styles.ts';
import type { PagePart } from './page-part.ts';
import { elementOf, linkWithin, partLink } from './part-links.ts';
import type { PartPlace } from './part-place.ts';
import { idsOf, writtenPart, type Origin, type PartsFile } from './parts.ts';
import { shortTags } from './short-tags.ts';

/** What saved explainers are made of. */
export interface Stock extends StyleStock {
  /** Gives a page as a part. Rejects where it, or something that it loads, was not written. */
  readonly partOf: (place: PartPlace) => Promise<PagePart>;
}

/** What the security policy and the style sheet for paper take in the file, and more. */
const FURTHER_BYTES = 5000;

/** The parts of a file by the links that stand at their places. */
type Parts = ReadonlyMap<PageElement, { readonly place: PartPlace; readonly part: PagePart }>;

/**
 * The HTML of a saved explainer, `saved/x.html`, with the pages in it for which its frame has places. A place is a link
 * with `data-part`, the level of the page's heading in the file. Throws where something that belongs into it was not
 * written.
 */
export async function savedExplainer(frame: Page, file: string, stock: Stock): Promise<string> {
  const head = frame.elements.find(({ name }) => name === 'head');
  if (!head) throw new Error('it has no <head>');
  const parts: Parts = new Map(
    await Promise.all(
      Array.from(
        placesIn(frame, file),
        async ([link, place]) => [link, { place, part: await stock.partOf(place) }] as const,
      ),
    ),
  );
  const within = [...partSplices(frame, parts, file, stock)];
  const characters = sumOf([charactersIn(frame), ...parts.values().map(({ part }) => part.characters)]);
  const room = SAVED_BYTES - FURTHER_BYTES - bytesWith(frame.html, within);
  const links = frame.elements.filter((each) => each.name === 'link' && wordsOf(each, 'rel').includes('stylesheet'));
  const linked = links.map((link) => linkedStyle(link, file, stock)).join('');
  const splices = [
    ...within,
    ...(await styleSplices(frame, { characters, room }, file, stock)),
    ...links.map(({ start, end }) => ({ start, end, text: '' })),
    { start: head.contentEnd, end: head.contentEnd, text: linked },
  ];
  return spliced(
    frame.html,
    splices.sort((one, other) => one.start - other.start),
  );
}

/** Puts the pages into their places, and leads the other links of the frame to them, in as few bytes as its tags take. */
function* partSplices(frame: Page, parts: Parts, file: string, { address }: Origin): Generator<Splice> {
  const { html, elements } = frame;
  const idOf = idsOf(new Map(Array.from(parts.values(), ({ place }) => [place.page, place])));
  const root = elements.find(({ name }) => name === 'html');
  const links = new Map(linksOf(elements).map(([href, element]) => [element, partLink(href, file, address)]));
  const inFile: PartsFile = {
    idOf,
    lang: (root && attribute(root, 'lang')) ?? '',
    askedFor: new Set([...links.values().flatMap(elementOf), ...parts.values().flatMap(({ part }) => part.leadsTo)]),
  };
  for (const element of elements.filter(isInBody)) {
    const { start, end } = element;
    const at = parts.get(element);
    const link = links.get(element);
    // The space between links is none between sections.
    if (at) yield { start: html.slice(0, start).trimEnd().length, end, text: writtenPart(at.part, at.place, inFile) };
    else yield* shortTags(frame, element, link && (linkWithin(link, idOf) ?? ''));
  }
}

/** Whether an element of a frame is what is read. Its head stays as that of any page is, and its styles have their own splices. */
function isInBody({ name, parent }: PageElement): boolean {
  if (name === 'body' || name === 'style' || name === 'link') return false;
  return parent?.name === 'body' || (parent !== undefined && isInBody(parent));
}

/** The addresses of the links of a frame, with their elements. */
function linksOf(elements: readonly PageElement[]): (readonly [string, PageElement])[] {
  return elements.flatMap((element) => {
    const href = element.name === 'a' ? attribute(element, 'href') : undefined;
    return href === undefined ? [] : [[href, element] as const];
  });
}

/** The places that a saved explainer has for pages, by the links that stand there. Throws where one is for no page of the site. */
export function placesIn({ elements }: Pick<Page, 'elements'>, file: string): Map<PageElement, PartPlace> {
  const linked = elements.filter((element) => attribute(element, 'data-part') !== undefined);
  return new Map(linked.map((element, index) => [element, placeOf(element, index + 1, file)]));
}

function placeOf(element: PageElement, number: number, file: string): PartPlace {
  const level = attribute(element, 'data-part');
  const href = attribute(element, 'href') ?? '';
  const target = resolve(href, file, undefined);
  if (target.kind !== 'inside') throw new Error(`the place for ${href} is for no page of the site`);
  return { page: target.file, level: Number(level), number };
}
