import { describe, expect, test } from 'vitest';
import { ALONE, markOf, svgOf } from '../../src/model/mark-drawing.ts';

const drawn = (parts: string, attributes = 'viewBox="0 0 32 16"') =>
  svgOf(markOf(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${parts}</svg>`), {});

describe('a mark as it stands in a page', () => {
  test('is in the colour of what it stands in, where it names none', () => {
    expect(drawn('<path d="M0 0h9"/>')).toBe('<svg fill="currentColor" viewBox="0 0 32 16"><path d="M0 0h9"/></svg>');
    expect(drawn('', 'viewBox="0 0 9 9" fill="#b00020"')).toBe('<svg fill="#b00020" viewBox="0 0 9 9"/>');
  });

  test('has ids, and names of them, that nothing else in the page has', () => {
    expect(
      drawn(`<mask id="a"><path/></mask><rect id="b" mask="url(#a)" style="fill: url('#a')"/><use xlink:href="#b"/>`),
    ).toBe(
      `<svg fill="currentColor" viewBox="0 0 32 16"><mask id="S-mark-a"><path/></mask><rect id="S-mark-b" mask="url(#S-mark-a)" fill="url('#S-mark-a')"/><use href="#S-mark-b"/></svg>`,
    );
  });

  test('leaves out what draws nothing, and what programs write for themselves', () => {
    expect(
      drawn(
        '<!-- a --><title>Mark</title><metadata><a/></metadata>\n<g inkscape:label="1" class="b" data-c="d">\n<path d="M0 0"/></g>',
      ),
    ).toBe('<svg fill="currentColor" viewBox="0 0 32 16"><g><path d="M0 0"/></g></svg>');
  });

  test.each([
    '<script>alert(1)</script>',
    '<style>*{display:none}</style>',
    '<foreignObject><p>a</p></foreignObject>',
    '<image href="https://example.org/a.png"/>',
    '<a href="javascript:alert(1)"><path/></a>',
  ])('holds nothing that the check refuses, shown in spite of it: %s', (part) => {
    expect(drawn(part)).toBe('<svg fill="currentColor" viewBox="0 0 32 16"/>');
  });

  test.each(['onload="alert(1)"', 'fill="url(https://example.org/#a)"', 'style="fill:url(a.svg#b)"', 'tabindex="0"'])(
    'nor an attribute that runs or loads something: %s',
    (attribute) => {
      expect(drawn(`<path ${attribute}/>`)).toBe('<svg fill="currentColor" viewBox="0 0 32 16"><path/></svg>');
    },
  );
});

test('alone it says what it is, and what its colour is', () => {
  const mark = markOf('<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>');
  expect(svgOf(mark, ALONE, 'svg{color:#1d45b4}')).toBe(
    '<svg fill="currentColor" viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg"><style>svg{color:#1d45b4}</style><path d="M0 0"/></svg>',
  );
});

test.each([
  ['0 0 32 16', 2],
  ['-8,-8,16,32', 0.5],
])('a viewBox of "%s" is %d times as wide as high', (viewBox, ratio) => {
  expect(markOf(`<svg viewBox="${viewBox}"/>`).ratio).toBe(ratio);
});

test('what is no SVG draws nothing', () => {
  expect(() => markOf('<html/>')).toThrow('the mark is no SVG');
});
