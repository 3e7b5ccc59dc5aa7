import { parseHTML } from 'linkedom';

/** A page with the text of another one in paragraphs, and nothing else: what the plainest file would cost a reader. */
export function bareOf(html: string): string {
  const { document } = parseHTML(html);
  const texts = [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, td, th, summary)')]
    .filter((element) => !element.querySelector('h1, h2, h3, h4, p, li, dt, dd, td, th, summary'))
    .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const paragraphs = texts.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}`);
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${document.title}</title><link rel="icon" href="data:,">${paragraphs.join('')}`;
}
