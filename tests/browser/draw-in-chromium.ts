import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { IMAGE } from '../../src/share/image/image-sizes.ts';
import type { Drawing } from '../../src/share/image/image-painter.ts';
import { plainTree, type PlainNode } from '../share/nodes.ts';

/** A picture of the drawing as a page shows it: the same boxes, the same styles, the same files of fonts. */
export async function drawInChromium(page: Page, { tree, files }: Drawing): Promise<Buffer> {
  const faces = files.map(({ name, path }) => {
    const data = readFileSync(path).toString('base64');
    return `@font-face { font-family: ${name}; font-weight: 100 900; src: url(data:font/woff2;base64,${data}) }`;
  });
  await page.setViewport({ width: IMAGE.width, height: IMAGE.height });
  await page.setContent(`<!doctype html><style>* { margin: 0 } ${faces.join('\n')}</style><body></body>`);
  await page.evaluate(build, plainTree(tree));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return Buffer.from(await page.screenshot({ clip: { x: 0, y: 0, width: IMAGE.width, height: IMAGE.height } }));
}

/** Runs in the page. */
function build(tree: PlainNode): void {
  const unitless = new Set(['lineHeight', 'fontWeight', 'flexGrow', 'flexShrink', 'flexBasis']);
  const elementOf = ({ type, text, lang, dir, src, width, height, style, children }: PlainNode): HTMLElement => {
    const element = document.createElement('div');
    Object.assign(element, { lang, dir, textContent: text });
    for (const [name, value] of Object.entries(style)) {
      const css = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      element.style.setProperty(css, typeof value === 'number' && !unitless.has(name) ? `${value}px` : String(value));
    }
    if (style.lineClamp !== undefined) {
      element.style.cssText += `; display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; -webkit-line-clamp: ${style.lineClamp}`;
    }
    if (type === 'image') {
      const image = new Image(width, height);
      image.src = `data:image/svg+xml,${encodeURIComponent(src)}`;
      element.append(image);
      element.style.cssText = 'display: flex; flex-shrink: 0';
    }
    element.append(...children.map(elementOf));
    return element;
  };
  document.body.replaceChildren(elementOf(tree));
}
