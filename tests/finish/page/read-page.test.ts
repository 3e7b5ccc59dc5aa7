import { describe, expect, test } from 'vitest';
import { attribute, firstText, textIn, wordsOf } from '../../../src/finish/page/page.ts';
import { readPage } from '../../../src/finish/page/read-page.ts';

/** What follows each other on a page, each in one word, with what is written at its place. */
function stepsOf(html: string): string[] {
  return readPage(html).steps.map((step) => {
    if (step.kind === 'close') return `/${step.element.name}`;
    return step.kind === 'text' ? `"${html.slice(step.start, step.end)}"` : html.slice(step.start, step.contentStart);
  });
}

const elementOf = (html: string) => {
  const page = readPage(html);
  const [element] = page.elements;
  if (!element) throw new Error('there is no element');
  return { page, element };
};

describe('the steps of a page', () => {
  test.each([
    ['<p>a &amp; b<br>c</p>', ['<p>', '"a &amp; b"', '<br>', '/br', '"c"', '/p']],
    ['<ul><li>a<li>b</ul>', ['<ul>', '<li>', '"a"', '/li', '<li>', '"b"', '/li', '/ul']],
    ['<svg><path d="M0"/></svg>', ['<svg>', '<path d="M0"/>', '/path', '/svg']],
    ['<script>"<p>"</script>', ['<script>', '""<p>""', '/script']],
    ['<title><b></title>', ['<title>', '"<b>"', '/title']],
    ['<!-- <p> -->a<!-- -->b', ['"a"', '"b"']],
    ['<p>a', ['<p>', '"a"', '/p']],
  ])('%s', (html, steps) => {
    expect(stepsOf(html)).toEqual(steps);
  });
});

test('an element knows where its content ends, and where its end tag does', () => {
  const html = '<ul><li>a<li>b</li></ul>';
  const places = readPage(html).elements.map(({ contentStart, contentEnd, start, end }) => [
    html.slice(start, end),
    html.slice(contentStart, contentEnd),
  ]);
  expect(places).toEqual([
    [html, '<li>a<li>b</li>'],
    ['<li>a', 'a'],
    ['<li>b</li>', 'b'],
  ]);
});

test('an attribute has its value, and its place with its name; of two of a name the first counts', () => {
  const html = `<a href='x&amp;"y"' HREF=z  class="b\tc" hidden title=d>`;
  const { element } = elementOf(html);
  expect(element.attributes.map(({ name, value, start, end }) => [name, value, html.slice(start, end)])).toEqual([
    ['href', 'x&"y"', `href='x&amp;"y"'`],
    ['class', 'b\tc', 'class="b\tc"'],
    ['hidden', '', 'hidden'],
    ['title', 'd', 'title=d'],
  ]);
  expect(wordsOf(element, 'class')).toEqual(['b', 'c']);
  expect(attribute(element, 'rel')).toBeUndefined();
});

test('line ends are what a browser makes of them', () => {
  const { page, element } = elementOf('<style>a{}\r\nb{}\r</style>');
  expect(firstText(page, element)?.value).toBe('a{}\nb{}\n');
});

test('the text in an element has that of all in it', () => {
  const { page, element } = elementOf('<h1>a<b>b</b> &lt;c</h1>d');
  expect(textIn(page, element)).toBe('ab <c');
});
