import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeCss } from '../css-addresses.ts';
import { attribute, firstText, type Page, type PageElement } from '../page/page.ts';
import type { Splice } from '../page/splice.ts';
import { writtenAttribute } from '../page/written-attribute.ts';
import { resolve } from '../verify/resolve.ts';
import type { FontOf } from './carried-font.ts';
import { carriedStyle, type Carrier } from './carried-style.ts';
import { carried, type Origin } from './parts.ts';

/** What the styles of files are made of. */
export interface StyleStock extends Origin {
  readonly fontOf: FontOf;
}

/** What a style sheet that the file links to says, in an element of its own. */
export function linkedStyle(link: PageElement, file: string, stock: StyleStock): string {
  const href = attribute(link, 'href') ?? '';
  const media = attribute(link, 'media');
  const target = resolve(href, file, undefined);
  if (target.kind !== 'inside') throw new Error(`the style sheet ${href} is of another site`);
  const css = readFileSync(join(stock.folder, target.file), 'utf8');
  const text = changeCss(css, (asked) => carried(asked, target.file, stock));
  return `<style${media === undefined ? '' : ` ${writtenAttribute('media', media)}`}>${text}</style>`;
}

/** The styles of a file, `saved/x.html`, each in as many elements as `carriedStyle` gives sheets for what it has to say. */
export async function styleSplices(
  page: Page,
  text: Pick<Carrier, 'characters' | 'room'>,
  file: string,
  stock: StyleStock,
): Promise<Splice[]> {
  const carrier: Carrier = {
    ...text,
    load: (asked) => carried(asked, file, stock),
    loadFont: async (asked, drawn) => {
      const target = resolve(asked, file, stock.address);
      return target.kind === 'inside' && !target.isWhole ? stock.fontOf(target.file, drawn) : asked;
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
