import { describe, expect, test } from 'vitest';
import { EM, widthOf } from '../../../src/model/chart/room.ts';
import type { Letters } from '../../../src/model/chart/shape.ts';
import { Extent } from '../../../src/model/map/extent.ts';
import { landName } from '../../../src/model/map/lands.ts';
import { sheetOf } from '../../../src/model/map/sheet.ts';
import { LIST } from '../../setup/maps.ts';
import { mapOf, MAPS, placesIn } from './map.ts';

/** From the figure of a phone of 280 pixels to that of a screen of 1280. */
const WIDTHS = Array.from({ length: 91 }, (_, index) => 238 + index * 4);

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ words, x, y, anchor, dx = 0, dy = 0, look }: Letters, width: number, height: number): Box {
  const wide = widthOf(words, /\b(?:b|state|route|number)\b/.test(look));
  const left = (x / 100) * width + dx * EM - { start: 0, middle: wide / 2, end: wide }[anchor];
  const base = (y / 100) * height + dy * EM;
  return { name: words, left, right: left + wide, top: base - 9, bottom: base + 2 };
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(Object.entries(MAPS))('on a map of %s', (_name, [table, shade]) => {
  test('no letters lie on each other, on a place, on the globe or outside, at any width', () => {
    const { letters, dots, globe, scale, height: units } = mapOf(table, shade);
    const found = WIDTHS.flatMap((width) => {
      const height = (width * units) / 1000;
      const hidden = width < 512 ? 'wide' : 'narrow';
      const shown = letters.filter(({ look }) => !look.includes(hidden)).map((each) => boxOf(each, width, height));
      const ofScale = boxOf(
        { is: 'text', words: scale.words, x: scale.x, y: scale.y, anchor: 'start', dy: -0.45, look: '' },
        width,
        height,
      );
      const marks = dots.map(({ x, y }): Box => {
        const [atX, atY] = [(x / 100) * width, (y / 100) * height];
        return { name: 'a place', left: atX - 4, right: atX + 4, top: atY - 4, bottom: atY + 4 };
      });
      const globes = globe
        ? [
            {
              name: 'the globe',
              left: (globe.x / 100) * width,
              right: (globe.x / 100 + 0.17) * width,
              top: (globe.y / 100) * height,
              bottom: (globe.y / 100) * height + 0.17 * width,
            },
          ]
        : [];
      const others = [...marks, ...globes, ofScale];
      return shown.flatMap((box, index) => [
        ...[...shown.slice(index + 1), ...others]
          .filter((other) => meet(box, other))
          .map(({ name }) => `${box.name} on ${name} at ${width}`),
        ...(box.left < 0 || box.right > width || box.top < 0 || box.bottom > height
          ? [`${box.name} outside at ${width}`]
          : []),
      ]);
    });
    expect(found).toEqual([]);
  });

  test('no name of a country lies on another one, but for one that is shaded and has no other room', () => {
    const { spec, places } = placesIn(table, shade);
    const { seen, frame } = sheetOf(places, spec.shade, LIST);
    const { letters, height: units } = mapOf(table, shade);
    const lands = seen.map(({ code, outlines }) => ({
      name: landName(code, 'en-GB'),
      extent: new Extent(outlines, frame.height),
    }));
    const labels = letters.filter(({ look }) => look.startsWith('soft'));
    const found = labels.flatMap((label) => {
      const others = lands.filter(({ name }) => name !== label.words);
      const seenAt = WIDTHS.filter((width) => !label.look.includes(width < 512 ? 'wide' : 'narrow'));
      return seenAt.flatMap((width) => {
        const box = boxOf(label, width, (width * units) / 1000);
        const at = (pixels: number) => (pixels * 1000) / width;
        const onSheet = { left: at(box.left), right: at(box.right), top: at(box.top), bottom: at(box.bottom) };
        const isOnOther = others.some(({ extent }) => extent.touches(onSheet));
        return !isOnOther && others.length < lands.length ? [] : [`${label.words} at ${width}`];
      });
    });
    expect(found).toEqual([]);
  });
});

const wordsOn = (name: string) => mapOf(...(MAPS[name] ?? ['', ''])).letters.map(({ words, look }) => [words, look]);

test('a country of which too little is seen for its name on a phone has none there', () => {
  expect(wordsOn('an edge of a country')).toContainEqual(['CHINA', 'state caps']);
  expect(wordsOn('an edge of a country').filter(([words]) => words === 'Mongolia')).toEqual([
    ['Mongolia', 'soft wide'],
  ]);
  expect(wordsOn('Siberia')).toContainEqual(['Mongolia', 'soft']);
});

test('seas and lakes are named on them or beside them, where there is room', () => {
  expect(wordsOn('Crimea')).toContainEqual(['Black Sea', 'water']);
  expect(wordsOn('Siberia').map(([words]) => words)).toContain('Lake Baikal');
  expect(wordsOn('Siberia').map(([words]) => words)).not.toContain('Yellow Sea');
});
