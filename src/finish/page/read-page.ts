import { Parser } from 'htmlparser2';
import type { Attribute, Page, PageElement, PageStep, PageText } from './page.ts';

/** Reads a page, or a piece of HTML, in one pass. Nothing in HTML is an error: what a browser makes of it is read. */
export function readPage(html: string): Page {
  const steps: PageStep[] = [];
  const elements: PageElement[] = [];
  let parent: PageElement | undefined;
  let attributes: Attribute[] = [];
  let text: { value: string; start: number; end: number } | undefined;

  const endText = () => {
    if (text) steps.push({ kind: 'text', parent, ...text, value: normalised(text.value) } satisfies PageText);
    text = undefined;
  };
  const parser = new Parser({
    onopentagname() {
      endText();
      attributes = [];
    },
    onattribute(name, value) {
      if (attributes.some((each) => each.name === name)) return;
      attributes.push({ name, value: normalised(value), start: parser.startIndex, end: parser.endIndex });
    },
    onopentag(name, _all, isImplied) {
      const { startIndex: start, endIndex } = parser;
      const contentStart = isImplied ? start : endIndex + 1;
      const [contentEnd, end] = [contentStart, contentStart];
      parent = { kind: 'open', name, parent, attributes, step: steps.length, start, contentStart, contentEnd, end };
      attributes = [];
      steps.push(parent);
      elements.push(parent);
    },
    ontext(value) {
      const { startIndex: start, endIndex } = parser;
      text = { value: (text?.value ?? '') + value, start: text?.start ?? start, end: endIndex + 1 };
    },
    onclosetag(_name, isImplied) {
      endText();
      const element = parent;
      if (!element) return;
      // One that is closed by its own start, or by what follows it, has no end tag.
      element.contentEnd = Math.max(parser.startIndex, element.contentStart);
      element.end = isImplied ? element.contentEnd : parser.endIndex + 1;
      steps.push({ kind: 'close', element });
      parent = element.parent;
    },
    oncomment: endText,
    onprocessinginstruction: endText,
    onend: endText,
  });
  parser.end(html);
  return { html, steps, elements };
}

/** What a browser makes of line ends before it reads on: WHATWG HTML, "Preprocessing the input stream". */
function normalised(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}
