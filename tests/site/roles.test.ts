import { expect, test } from 'vitest';
import { pages, plain } from './built-pages.ts';

const people = pages.filter(({ path, document }) => path.startsWith('people/') && document.querySelector('.role-bar'));

test('there are people whose roles are drawn, with and without a recorded start', () => {
  const dashed = people.filter(({ document }) => document.querySelector('.role-bar .unknown'));
  expect(dashed.length).toBeGreaterThan(0);
  expect(people.length).toBeGreaterThan(dashed.length);
});

test('what a dashed bar is stands where there is one', () => {
  const explained = people.filter(({ document }) =>
    plain(document.querySelector('.roles ~ .key')?.textContent).includes('A dashed bar has no recorded start.'),
  );
  const dashed = people.filter(({ document }) => document.querySelector('.role-bar .unknown'));
  expect(explained.map(({ path }) => path)).toEqual(dashed.map(({ path }) => path));
});

test('a bar comes after the lines of years, and the line of the day after it, which it does not go beyond', () => {
  for (const { document } of people) {
    const years = document.querySelectorAll('.axis text').length;
    for (const drawing of document.querySelectorAll('.role-bar')) {
      const shapes = [...drawing.children];
      const at = shapes.map((shape) => parseFloat(shape.getAttribute('x') ?? '0'));
      expect(shapes.map((shape) => shape.localName)).toEqual(shapes.map(() => 'rect'));
      expect(shapes.map((shape) => shape.hasAttribute('width'))).toEqual(shapes.map((_, index) => index === years));
      const end = (at[years] ?? NaN) + parseFloat(shapes[years]?.getAttribute('width') ?? '');
      expect(end).toBeLessThanOrEqual((at.at(-1) ?? NaN) + 0.01);
    }
  }
});
