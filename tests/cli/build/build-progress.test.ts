import { expect, test } from 'vitest';
import { buildProgress } from '../../../src/cli/build/build-progress.ts';

/** What a build shows, by a clock of its own. */
function shown() {
  const lines: string[] = [];
  const clock = { now: 1200 };
  const progress = buildProgress(
    {
      begin: (text) => lines.push(`begin ${text}`),
      move: (text) => lines.push(`move ${text}`),
      end: () => lines.push('end'),
    },
    () => clock.now,
  );
  return { lines, clock, progress };
}

test('a step is named when it begins, with its parts, and with each that is done', () => {
  const { lines, progress } = shown();
  progress.begin('preparing');
  progress.begin('rendering', 1600);
  progress.moveOn();
  progress.moveOn();
  progress.begin('finishing', 2);
  progress.moveOn();
  expect(lines).toEqual([
    'begin Preparing',
    'begin Rendering 1,600',
    'move Rendering 1 of 1,600',
    'move Rendering 2 of 1,600',
    'begin Finishing 2',
    'move Finishing 1 of 2',
  ]);
});

test('at the end stand the seconds of each step from the start of the process on, one that was gone back to once', () => {
  const { lines, clock, progress } = shown();
  progress.begin('checking');
  clock.now += 500;
  progress.begin('checking', 3);
  clock.now += 1500;
  progress.begin('drawing pictures');
  clock.now += 20;
  progress.begin('finishing');
  clock.now += 3300;
  expect(progress.end()).toBe('Took 6.5 s: starting 1.2, checking 2.0, finishing 3.3');
  expect(lines.at(-1)).toBe('end');
});
