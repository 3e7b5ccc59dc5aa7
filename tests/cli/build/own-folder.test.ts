import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseOwnFolder } from '../../../src/cli/build/own-folder.ts';

const root = join('/', 'somewhere', 'project');

test.each([
  { folder: '.', says: 'a build into . would replace the project itself: name a folder for the built site alone.' },
  { folder: '..', says: 'a build into .. would replace the project itself: name a folder for the built site alone.' },
  { folder: 'src', says: 'a build into src would replace src: name a folder for the built site alone.' },
  { folder: 'content', says: 'a build into content would replace content: name a folder for the built site alone.' },
])('$folder is not built into', ({ folder, says }) => {
  expect(() => refuseOwnFolder(join(root, folder), root)).toThrow(new Error(says));
});

test.each(['dist', 'public_html', '..dist', join('..', 'project-built'), join('..', '..', 'www')])(
  '%s is built into',
  (folder) => {
    expect(() => refuseOwnFolder(join(root, folder), root)).not.toThrow();
  },
);
