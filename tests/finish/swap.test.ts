import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { repairSwap, swap, type Folders } from '../../src/finish/swap.ts';

let root = '';
let folders: Folders;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  folders = { current: join(root, 'dist'), next: join(root, '.dist-next'), last: join(root, '.dist-last') };
});

afterEach(() => rmSync(root, { recursive: true }));

type State = Partial<Record<keyof Folders, string>>;

/** Makes the folders that a state names, each with a file that says which build it is of. */
function make(state: State): void {
  for (const name of keys) {
    const build = state[name];
    if (build === undefined) continue;
    mkdirSync(folders[name]);
    writeFileSync(join(folders[name], 'build'), build);
  }
}

function state(): State {
  const there = keys.filter((name) => existsSync(folders[name]));
  return Object.fromEntries(there.map((name) => [name, readFileSync(join(folders[name], 'build'), 'utf8')]));
}

const all = { current: '2', next: '3', last: '1' };

const keys = ['current', 'next', 'last'] as const;

describe('swap', () => {
  test.each<{ what: string; before: State; after: State }>([
    {
      what: 'the new build takes the place of the old one',
      before: { current: '1', next: '2' },
      after: { current: '2' },
    },
    { what: 'the first build of all', before: { next: '1' }, after: { current: '1' } },
  ])('$what', async ({ before, after }) => {
    make(before);
    await swap(folders);
    expect(state()).toEqual(after);
  });

  test('where there is no new build it throws, and the old one stays', async () => {
    make({ current: '1' });
    await expect(swap(folders)).rejects.toThrow('.dist-next');
    expect(state()).toEqual({ current: '1' });
  });
});

describe('repairSwap', () => {
  test.each<{ what: string; before: State; after: State }>([
    { what: 'nothing to do', before: { current: '1' }, after: { current: '1' } },
    { what: 'no build yet', before: {}, after: {} },
    { what: 'cut off while building', before: { current: '1', next: '2' }, after: { current: '1' } },
    { what: 'cut off between the renames', before: { last: '1', next: '2' }, after: { current: '1' } },
    { what: 'cut off before the last one was removed', before: { current: '2', last: '1' }, after: { current: '2' } },
    { what: 'cut off so, and before that while building', before: all, after: { current: '2' } },
  ])('$what', ({ before, after }) => {
    make(before);
    expect(repairSwap(folders)).toBe(before.last !== undefined && before.current === undefined);
    expect(state()).toEqual(after);
  });
});
