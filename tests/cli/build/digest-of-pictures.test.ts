import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCorpus } from '../../../src/checks/corpus.ts';
import { digestOfPictures } from '../../../src/cli/build/digest-of-pictures.ts';
import { openStore } from '../../../src/content/store.ts';

/** A project with two pictures, and what tells them. */
function project() {
  const root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  const store = openStore(join(root, '.astro/derived.sqlite'), '1');
  onTestFinished(() => {
    store.close();
    rmSync(root, { recursive: true });
  });
  const write = (name: string, bytes: string, seconds: number) => {
    const file = join(root, 'content/articles', name);
    writeFileSync(file, bytes);
    utimesSync(file, seconds, seconds);
  };
  write('map.png', 'map', 1);
  write('ship.png', 'ship', 1);
  return { write, told: () => digestOfPictures(readCorpus(root), store) };
}

test('another picture, or another name, is told', () => {
  const { write, told } = project();
  const first = told();
  write('ship.png', 'boat', 2);
  const second = told();
  write('boat.png', 'boat', 2);
  expect(new Set([first, second, told()]).size).toBe(3);
});

test('a copy of the project with other times is told to be the same', () => {
  const [one, other] = [project(), project()];
  other.write('map.png', 'map', 7);
  expect(other.told()).toBe(one.told());
});

test('what has its size and time is not read again, also where another picture has changed', () => {
  const [one, other] = [project(), project()];
  one.told();
  one.write('map.png', 'MAP', 1);
  for (const { write } of [one, other]) write('ship.png', 'boat', 2);
  expect(one.told()).toBe(other.told());
});
