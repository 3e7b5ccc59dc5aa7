import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAVED_BYTES } from '../budgets.ts';
import { changeCss } from '../css-addresses.ts';
import { attribute, firstText, wordsOf, type Attribute, type Page, type PageElement } from '../page/page.ts';
import { readPage } from '../page/read-page.ts';
import { spliced, type Splice } from '../page/splice.ts';
import { writtenAttribute } from '../page/written-attribute.ts';
import { resolve } from '../verify/resolve.ts';
import type { FontOf } from './carried-font.ts';
import { carriedStyle } from './carried-style.ts';
import { charactersIn } from './characters.ts';
import { elementOf, linkWithin, partLink } from './part-links.ts';
import type { PartPlace } from './part-place.ts';
import { carried, idsOf, writtenPart, type Origin, type PartOf, type PartsFile } from './parts.ts';

/** What saved explainers are made of. */
export interface Stock extends Origin {
  readonly partOf: PartOf;
  readonly fontOf: FontOf;
}

/**
 * The HTML of a saved explainer, `saved/x.html`, with the pages in it for which it has places. A place is a link with
 * `data-part`, the level of the page's heading in the file. Throws where something that belongs into it was not
 * written.
 */
export async function savedExplainer(frame: string, file: string, stock: Stock): Promise<string> {
  const page = readPage(frame);
  const head = page.elements.find(({ name }) => name === 'head');
  if (!head) throw new Error('it has no <head>');
  const parts = [...partSplices(page, file, stock)];
  const links = page.elements.filter((each) => each.name === 'link' && wordsOf(each, 'rel').includes('stylesheet'));
  const linked = links.map((link) => linkedStyle(link, file, stock)).join('');
  const splices = [
    ...parts,
    ...(await styleSplices(page, spliced(frame, parts), { ...stock, file })),
    ...links.map(({ start, end }) => ({ start, end, text: '' })),
    { start: head.contentEnd, end: head.contentEnd, text: linked },
  ];
  return spliced(
    frame,
    splices.sort((one, other) => one.start - other.start),
  );
}

/** Puts the pages into their places, and leads the other links of the frame to them. */
function* partSplices({ elements }: Page, file: string, { address, partOf }: Stock): Generator<Splice> {
  const places = placesIn({ elements }, file);
  const idOf = idsOf(new Map(Array.from(places.values(), (place) => [place.page, place])));
  const root = elements.find(({ name }) => name === 'html');
  const parts = new Map(Array.from(places, ([element, place]) => [element, { place, part: partOf(place) }]));
  const links = linksOf(elements).map(
    ([href, element]) => [href, element, partLink(href.value, file, address)] as const,
  );
  const inFile: PartsFile = {
    idOf,
    lang: (root && attribute(root, 'lang')) ?? '',
    askedFor: new Set([
      ...links.flatMap(([, , link]) => elementOf(link)),
      ...parts.values().flatMap(({ part }) => part.leadsTo),
    ]),
  };
  for (const [href, element, link] of links) {
    const { start, end } = element;
    const at = parts.get(element);
    if (at) yield { start, end, text: writtenPart(at.part, at.place, inFile) };
    else yield { start: href.start, end: href.end, text: writtenAttribute('href', linkWithin(link, idOf) ?? '') };
  }
}

/** The addresses of the links of a frame, with their elements. */
function linksOf(elements: readonly PageElement[]): (readonly [Attribute, PageElement])[] {
  return elements.flatMap((element) => {
    const href = element.name === 'a' && element.attributes.find(({ name }) => name === 'href');
    return href ? [[href, element] as const] : [];
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

/** What a style sheet that the file links to says, in an element of its own. */
function linkedStyle(link: PageElement, file: string, stock: Stock): string {
  const href = attribute(link, 'href') ?? '';
  const media = attribute(link, 'media');
  const target = resolve(href, file, undefined);
  if (target.kind !== 'inside') throw new Error(`the style sheet ${href} is of another site`);
  const css = readFileSync(join(stock.folder, target.file), 'utf8');
  const text = changeCss(css, (asked) => carried(asked, target.file, stock));
  return `<style${media === undefined ? '' : ` ${writtenAttribute('media', media)}`}>${text}</style>`;
}

/** What the security policy and the style sheet for paper take in the file, and more. */
const FURTHER_BYTES = 5000;

/** The styles of the file, each in as many elements as `carriedStyle` gives sheets. `held` is the file with its pages in it. */
async function styleSplices(page: Page, held: string, stock: Stock & { readonly file: string }): Promise<Splice[]> {
  const { file, address, fontOf } = stock;
  const carrier = {
    characters: charactersIn(readPage(held)),
    room: SAVED_BYTES - FURTHER_BYTES - Buffer.byteLength(held),
    load: (asked: string) => carried(asked, file, stock),
    loadFont: async (asked: string, drawn: readonly number[]) => {
      const target = resolve(asked, file, address);
      return target.kind === 'inside' && !target.isWhole ? fontOf(target.file, drawn) : asked;
    },
  };
  const splices: Splice[] = [];
  for (const style of page.elements.filter(({ name }) => name === 'style')) {
    const { start, end, contentStart } = style;
    const tag = page.html.slice(start, contentStart);
    const sheets = await carriedStyle(firstText(page, style)?.value ?? '', carrier);
    splices.push({ start, end, text: sheets.map((sheet) => `${tag}${sheet}</style>`).join('') });
  }
  return splices;
}
