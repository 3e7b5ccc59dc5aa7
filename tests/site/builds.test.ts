import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../setup/build.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';
import { dist, files } from './built-pages.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = copyProject();
});

afterAll(() => copy.remove());

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('another build of the same content', () => {
  test('gives the same bytes, in another folder, another time zone and another language', async () => {
    await build(copy.root, { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' });
    expect(filesIn(join(copy.root, 'dist'))).toHaveLength(files.length);
    const read = (folder: string, file: string) => readFileSync(join(folder, file));
    expect(files.filter((file) => !read(dist, file).equals(read(join(copy.root, 'dist'), file)))).toEqual([]);
  });

  test('has nothing of a draft', async () => {
    const article = readFileSync(join(copy.root, 'content/articles/putin-xi-talks.mdx'), 'utf8');
    const draft = article.replace(/^title: .*$/m, 'title: Not yet for anybody\ndraft: true');
    writeFileSync(join(copy.root, 'content/articles/a-draft.mdx'), draft);
    await build(copy.root);
    const built = filesIn(join(copy.root, 'dist'));
    expect(built).toHaveLength(files.length);
    const leaks = built.filter((file) => /Not yet for anybody|a-draft/.test(file + readFileSync(file, 'latin1')));
    expect(leaks).toEqual([]);
  });
});
