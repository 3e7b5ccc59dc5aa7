import { describe, expect, test } from 'vitest';
import { shortfalls } from '../../src/model/contrast.ts';
import { DEFAULTS, type NamedColours } from '../../src/model/palette.ts';

/** Black, white, two greys, and light and dark colours of hues far apart, so that most combinations have something wrong. */
const VALUES = ['#000000', '#ffffff', '#808080', '#c8c8c8', '#ff0000', '#ffe000', '#0a7a3c', '#1030ff', '#40204a'];

const combinations = VALUES.flatMap((paper, i) =>
  VALUES.map((accent, j): NamedColours => ({ paper, accent, ink: VALUES[(i + 2 * j) % VALUES.length] ?? paper })),
);

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test('the software’s colours fall short in nothing', () => {
    const { accent, paper, ink } = DEFAULTS[scheme];
    expect(shortfalls({ accent, paper, ink }, scheme)).toEqual([]);
  });

  test.each([
    ['any colours', combinations],
    ['any paper', VALUES.map((paper): NamedColours => ({ paper }))],
    ['any accent', VALUES.map((accent): NamedColours => ({ accent }))],
    ['any ink on any paper', combinations.map(({ paper, ink }): NamedColours => ({ paper, ink }))],
  ])('with all that is advised for %s, nothing falls short', (_, all) => {
    const left = all.flatMap((own) => {
      const advised = shortfalls(own, scheme).reduce(
        (changed, { colour, instead }) => ({ ...changed, [colour]: instead }),
        own,
      );
      return shortfalls(advised, scheme).map((each) => ({ own, each }));
    });
    expect(left).toEqual([]);
  });
});

test('what the site does not name is not found wanting', () => {
  const colours = ({ paper }: NamedColours) => shortfalls({ paper }, 'light').map(({ colour }) => colour);
  expect(combinations.map(colours).filter((found) => found.some((colour) => colour !== 'paper'))).toEqual([]);
});

test('what is advised is the nearest that does', () => {
  const advised = (accent: string) => shortfalls({ paper: '#ffffff', accent, ink: '#000000' }, 'light');
  expect(advised('#777777')).toMatchObject([{ colour: 'accent', instead: '#717171' }]);
  expect(advised('#717171')).toEqual([]);
  expect(advised('#727272')).toMatchObject([{ colour: 'accent', instead: '#717171' }]);
});

test('no contrast at all is a ratio of one to one', () => {
  const [white] = shortfalls({ paper: '#ffffff', accent: '#ffffff', ink: '#000000' }, 'light');
  expect(white?.worst).toEqual({ text: 'accent', on: 'paper', ratio: 1 });
});
