import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFolder } from '../../src/finish/list-folder.ts';
import { writeFolder } from './folder.ts';

test('lists what lies in a folder and below, hidden files too', () => {
  const folder = writeFolder({ 'index.html': '', '.well-known/x': '', 'people/a/feed.xml': '', 'people/a.html': '' });
  const { files, folders } = listFolder(folder);
  expect(files.toSorted()).toEqual(['.well-known/x', 'index.html', 'people/a.html', 'people/a/feed.xml']);
  expect(folders.toSorted()).toEqual(['.well-known', 'people', 'people/a']);
});

test('tells that there is no folder', () => {
  expect(() => listFolder(join(writeFolder({}), 'none'))).toThrow('ENOENT');
});
