import { gzipSync } from 'node:zlib';
import { geoDistance } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { parseTable } from '../../../src/content/table-file.ts';
import { drawnMapSchema } from '../../../src/model/map/drawn-map.ts';
import { Extent } from '../../../src/model/map/extent.ts';
import { sheetOf } from '../../../src/model/map/sheet.ts';
import { mapDescription } from '../../../src/model/map/description.ts';
import { toldDisputes } from '../../../src/model/map/dispute-words.ts';
import { EARTH, frameOf } from '../../../src/model/map/frame.ts';
import { pieceAt } from '../../../src/model/map/lands.ts';
import { areaOf, pathData } from '../../../src/model/map/outline.ts';
import { placesOf } from '../../../src/model/map/places.ts';
import { scaleBar } from '../../../src/model/map/scale-bar.ts';
import { mapOf, MAPS, placesIn, specOf, words } from './map.ts';
import { LIST } from '../../setup/maps.ts';

const all = Object.entries(MAPS);

describe.each(all)('a map of %s', (_name, [table, shade]) => {
  const drawn = mapOf(table, shade);

  test('says each place by its name or its number', () => {
    const { places } = placesOf(specOf(shade), parseTable(table));
    for (const [form, other] of [
      ['wide', 'narrow'],
      ['narrow', 'wide'],
    ] as const) {
      const shown = drawn.letters.filter(({ look }) => !look.includes(other)).map((each) => each.words);
      const unsaid = places.filter(({ name }, index) => !shown.includes(name) && !shown.includes(String(index + 1)));
      expect([form, unsaid.map(({ name }) => name)]).toEqual([form, []]);
    }
  });

  test('is small', () => {
    const { land, shaded, lakes, hatched, borders, broken } = drawn;
    const paths = [land, shaded, lakes, hatched, borders, broken, drawn.globe?.land ?? ''].join(' ');
    expect(gzipSync(paths, { level: 9 }).length).toBeLessThan(9000);
  });

  test('has lakes that hide no place and little of the land', () => {
    const { frame, shores } = sheetOf(placesIn(table, shade).places, [], LIST);
    const lakes = new Extent(shores, frame.height);
    expect(drawn.dots.filter(({ x, y }) => lakes.around(x * 10, (y / 100) * frame.height))).toEqual([]);
    const area = shores.reduce((sum, { points }) => sum + areaOf(points), 0);
    expect(area / (1000 * frame.height)).toBeLessThan(0.05);
  });

  test('is the same once it was kept', () => {
    expect(drawnMapSchema.parse(JSON.parse(JSON.stringify(drawn)))).toEqual(JSON.parse(JSON.stringify(drawn)));
  });

  test('shows its places within its sheet', () => {
    for (const { x, y } of drawn.dots) {
      expect(Math.min(x, y)).toBeGreaterThan(3);
      expect(Math.max(x, y)).toBeLessThan(97);
    }
  });
});

const told = (name: string) =>
  toldDisputes(mapOf(...(MAPS[name] ?? ['', ''])).disputes, words).map(({ heading, disputes }) => [
    heading,
    ...disputes.map(({ text }) => text),
  ]);

describe('what is disputed', () => {
  test('is hatched where one holds and another claims it, and said with what each edition draws', () => {
    const sheet = mapOf(...(MAPS.Crimea ?? ['', '']));
    expect(sheet.hatched).not.toBe('');
    expect(sheet.broken).not.toBe('');
    expect(told('Crimea')).toEqual([
      [
        'Hatched is land that one holds and another claims:',
        'Crimea, held by Russia and claimed by Ukraine. Natural Earth itself draws it with Russia, the edition of Visionscarto with Ukraine.',
      ],
    ]);
  });

  test('is a broken line where no treaty settles a border, which is then no plain one', () => {
    const sheet = mapOf(...(MAPS.Korea ?? ['', '']));
    expect(sheet.hatched).toBe('');
    expect(sheet.borders).not.toContain(sheet.broken);
    expect(told('Korea')).toEqual([
      ['Broken lines are borders that no treaty settles:', 'North Korea and South Korea'],
    ]);
  });

  test('is said where it lies near a map, though outside of it', () => {
    expect(told('one place')).toEqual([['Disputed near the map, but outside it:', 'India and Pakistan']]);
  });

  test('is land by itself, which all editions draw apart', () => {
    expect(told('Asia')[1]).toContain('Taiwan, claimed by China. Both editions draw it apart.');
  });

  test('is drawn by the two editions as the list of the example says', () => {
    for (const { at, held } of LIST.areas) {
      if (at) expect(pieceAt('facto', [at[1], at[0]])?.code).toBe(held);
    }
    expect(pieceAt('drawn', [34.3, 45.2])?.code).toBe('UA');
    expect(pieceAt('drawn', [-13.1, 27.1])?.code).toBe('EH');
  });
});

test('a map is equal in area about the middle of its places', () => {
  const frame = frameOf([
    [10, 50],
    [30, 60],
  ]);
  expect(frame.centre).toEqual([20, 55]);
  const at = ([lon, lat]: readonly [number, number]) => frame.projection([lon, lat]) ?? [0, 0];
  const area = (lon: number, lat: number) => {
    const [[x, y], [east], [, north]] = [at([lon, lat]), at([lon + 0.1, lat]), at([lon, lat + 0.1])];
    return (Math.abs((east - x) * (north - y)) / Math.cos(((lat + 0.05) * Math.PI) / 180)) * 1000;
  };
  expect(area(20, 50) / area(20, 60)).toBeCloseTo(1, 1);
});

test('its scale is as long as it says', () => {
  const frame = frameOf([
    [124, 54],
    [125, 46],
  ]);
  const { words: length, width } = scaleBar(frame, 'en-GB');
  const end = frame.projection.invert?.([500 + width * 10, frame.height / 2]);
  const start = frame.projection.invert?.([500, frame.height / 2]);
  const kilometres = geoDistance(start ?? [0, 0], end ?? [0, 0]) * EARTH;
  expect(kilometres / Number.parseFloat(length)).toBeCloseTo(1, 1);
});

test('places on both sides of the line of days are near each other', () => {
  const frame = frameOf([
    [179, -17],
    [-179, -17],
  ]);
  expect(Math.abs(frame.centre[0])).toBeCloseTo(180);
  expect(frame.isWorld).toBe(false);
});

test('names of countries and numbers are in the language of the page', () => {
  const { letters, scale } = mapOf(...(MAPS.Sahara ?? ['', '']), 'ar-EG');
  expect(letters.map((each) => each.words)).toContain('الجزائر');
  expect(scale.words).toBe('٢٠٠ كم');
  expect(letters.some(({ look }) => look.includes('caps'))).toBe(false);
});

test('a description says what a map shows', () => {
  const spec = specOf('RU,CN', 'Oil');
  const places = placesOf(
    spec,
    parseTable('name,lat,lon,about,line,kind\nOne,1,1,it begins,Oil,\nTwo,2,2,,Oil,\nBlue Lake,3,3,,,water\n'),
  );
  expect(mapDescription(spec, places, words)).toBe(
    'Map of One (it begins) and Two. Oil: dotted, from One to Two; its course is not drawn. Shaded: Russia and China. Waters: Blue Lake.',
  );
});

test('a path is in whole units, each point relative to the one before', () => {
  const points = [
    [0.2, 0],
    [10, 0],
    [10.6, 0.3],
    [10, 9.8],
  ] as const;
  expect(pathData([{ points, isClosed: true }])).toBe('M0 0l10 0 0 10z');
  expect(pathData([{ points, isClosed: true }], { islet: 60 })).toBe('');
});
