import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refuseUnlikeBuilt } from '../../src/finish/replaceable.ts';

let root = '';
let dist = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  dist = join(root, 'dist');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('a folder that is not replaced', () => {
  test.each<{ what: string; make: () => void; message: string }>([
    { what: 'a symbolic link', make: () => symlinkSync(root, dist), message: 'dist is a symbolic link' },
    { what: 'one that leads nowhere', make: () => symlinkSync('gone', dist), message: 'dist is a symbolic link' },
    { what: 'a file', make: () => writeFileSync(dist, ''), message: 'dist is no folder' },
    {
      what: 'a Git repository',
      make: () => mkdirSync(join(dist, '.git'), { recursive: true }),
      message: `dist holds a Git repository, ${join('dist', '.git')}`,
    },
    {
      what: 'a work tree of one',
      make: () => {
        mkdirSync(dist);
        writeFileSync(join(dist, '.git'), 'gitdir: elsewhere');
      },
      message: 'dist holds a Git repository',
    },
  ])('$what', ({ make, message }) => {
    make();
    expect(() => refuseUnlikeBuilt(dist)).toThrow(message);
  });
});

describe('a folder that is replaced', () => {
  test.each<{ what: string; make: () => void }>([
    { what: 'none yet', make: () => undefined },
    { what: 'an empty one', make: () => mkdirSync(dist) },
    {
      what: 'one with pages',
      make: () => {
        mkdirSync(dist);
        writeFileSync(join(dist, 'index.html'), '');
      },
    },
  ])('$what', ({ make }) => {
    make();
    expect(() => refuseUnlikeBuilt(dist)).not.toThrow();
  });
});
