import { expect, test } from 'vitest';
import { barGroups } from '../../../src/model/chart/bars.ts';
import { columnPlot } from '../../../src/model/chart/columns.ts';
import { linePlot } from '../../../src/model/chart/lines.ts';
import type { Plot } from '../../../src/model/chart/shape.ts';
import { chartOf } from './chart.ts';

const textsOf = ({ shapes }: Plot) => shapes.flatMap((shape) => (shape.is === 'text' ? [shape.words] : []));

function columns(...given: Parameters<typeof chartOf>): Plot {
  const { spec, figures, wording } = chartOf(...given);
  return columnPlot(figures, spec.events, wording);
}

function lines(table: string, other: Parameters<typeof chartOf>[1] = {}): Plot {
  const { spec, figures, wording } = chartOf(table, { type: 'line', ...other });
  return linePlot(figures, spec.events, wording, spec.type === 'area');
}

test('columns stand on zero, and what is below it hangs from it', () => {
  const { shapes } = columns('year,gas\n2020,10\n2021,-10\n');
  const [up, down] = shapes.flatMap((shape) => (shape.is === 'rect' ? [shape] : []));
  expect(up && down && up.y + up.height).toBeCloseTo(down?.y ?? NaN);
  expect(up?.height).toBeCloseTo(down?.height ?? NaN);
});

test('a column goes to the lower of two figures, and a line marks each', () => {
  const { shapes } = columns('year,gas\n2020,10/20\n2021,20\n');
  const [lower, whole] = shapes.flatMap((shape) => (shape.is === 'rect' ? [shape.height] : []));
  expect(lower).toBeCloseTo((whole ?? NaN) / 2);
  expect(shapes.filter(({ look }) => look === 'claim')).toHaveLength(2);
});

test('days and months stand below a line where a calendar has them', () => {
  const day = (index: number) => new Date(Date.UTC(2022, 0, 20 + index)).toISOString().slice(0, 10);
  const rows = Array.from({ length: 300 }, (_, index) => `${day(index)},${50 + (index % 40)}`).join('\n');
  const below = lines(`year,gas\n${rows}\n`).shapes.flatMap((shape) =>
    shape.is === 'text' && shape.y === 100 ? [shape.words] : [],
  );
  expect(below).toContain('1 Jul 2022');
  expect(below.filter((words) => words !== '0' && !words.startsWith('1 '))).toEqual([]);
});

test('a figure below zero has a minus, and dots have a line at zero', () => {
  expect(textsOf(columns('year,gas\n2020,10\n2021,-10\n'))).toContain('\u221210');
  const { figures, wording } = chartOf('year,gas\n2020,10\n2021,-10\n', { type: 'dot' });
  const [first] = barGroups(figures, true, wording).flatMap(({ rows }) => rows.flatMap(({ bars }) => bars));
  const zero = first?.shapes.find((shape) => shape.is === 'line' && shape.x1 === shape.x2);
  expect(zero?.is === 'line' && zero.x1).toBe(50);
});

test('an event stands at its day in its year', () => {
  const { shapes } = columns('year,gas\n2020,10\n2021,10\n', { events: '2021-07-02: x[^a]' });
  const pole = shapes.find((shape) => shape.is === 'line' && shape.look === 'pole');
  const last = shapes.flatMap((shape) => (shape.is === 'rect' ? [shape] : [])).at(-1);
  expect(pole?.is === 'line' && pole.x1).toBeCloseTo((last?.x ?? NaN) + (last?.width ?? NaN) / 2, 0);
  expect(textsOf(columns('year,gas\n2020,10\n2021,10\n', { events: '2021-07-02: x[^a]' }))).toContain('2 July 2021:');
});

test('the rows that the title names have their figures and times on every screen', () => {
  const rows = Array.from({ length: 12 }, (_, index) => `${2010 + index},${100 + index}`).join('\n');
  const { shapes } = columns(`year,gas\n${rows}\n`, { highlight: '2013, 2019' });
  const always = shapes.flatMap((shape) => (shape.is === 'text' && shape.look === 'b' ? [shape.words] : []));
  expect(always.sort()).toEqual(['103', '109', '2013', '2019']);
});

test('a note leaves the figures that the title names their room', () => {
  const given = [95.3, '64.2/68.0', 69.5, 84.1, 107.1, 110.8, 107.8, 146.9, 190.3, 240.1, 244.8];
  const rows = given.map((gas, index) => `${2014 + index},${gas}`).join('\n');
  const { shapes } = columns(`year,gas\n${rows}\n`, { highlight: '2020, 2024' });
  const bold = shapes.flatMap((shape) => (shape.is === 'text' && shape.look.startsWith('b') ? [shape] : []));
  expect(bold.map(({ words, look }) => [words, look])).toEqual(
    expect.arrayContaining([
      ['108', 'b'],
      ['245', 'b'],
      ['2015: 64 or 68', 'b pencil'],
    ]),
  );
});

test('a gap in a line stays one, and has a note', () => {
  const plot = lines('year,gas\n2020,1\n2021,2\n2022,-\n2023,4\n2024,5\n');
  const path = plot.shapes.find((shape) => shape.is === 'path');
  expect(path?.is === 'path' && path.d.match(/M/g)).toHaveLength(2);
  expect(textsOf(plot)).toEqual(expect.arrayContaining(['2022:', 'no figure']));
});

test('of columns of several series too it is said where there is no figure and where sources conflict', () => {
  const rows = ['2019,1,1', '2020,1,-', '2021,2,2', '2022,2/3,2', '2023,3,3', '2024,4,3'];
  const plot = columns(`year,gas,oil\n${rows.join('\n')}\n`, { y: 'gas, oil' });
  expect(textsOf(plot)).toEqual(expect.arrayContaining(['2020:', 'no figure', '2022: 2 or 3']));
});

test('lines are named beside them where there is room, else above the drawing', () => {
  const apart = lines('year,gas,oil\n2020,10,1\n2021,12,2\n2022,14,3\n', { y: 'gas, oil' });
  expect(apart.needsKey).toBe(false);
  expect(textsOf(apart)).toEqual(expect.arrayContaining(['gas', 'oil']));
  const crowded = lines('year,gas,oil\n2020,10,10\n2021,12,12\n', { y: 'gas, oil' });
  expect(crowded.needsKey).toBe(true);
  expect(textsOf(crowded)).not.toContain('gas');
});

test('a line says with which figure it begins and ends', () => {
  const table = 'year,gas,oil\n2020,3.7,-\n2021,9.1,1.3\n2022,12.4,1.9\n';
  expect(textsOf(lines(table, { y: 'gas, oil' }))).toEqual(expect.arrayContaining(['3.7', '1.3', '12.4', '1.9']));
});

test('areas stand upon each other, and a gap in one is a gap in all', () => {
  const { shapes } = lines('year,gas,oil\n2020,1,1\n2021,2,2\n2022,-,3\n2023,4,4\n', { type: 'area', y: 'gas, oil' });
  const paths = shapes.flatMap((shape) => (shape.is === 'path' ? [shape.d.match(/M/g)?.length] : []));
  expect(paths).toEqual([2, 2]);
});
