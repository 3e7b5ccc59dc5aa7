import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyPublic } from '../../../src/cli/build/copy-public.ts';
import { writeFolder, type Files } from '../../finish/folder.ts';

afterEach(() => vi.restoreAllMocks());

/** Copies files of public/ into a built folder; gives what reads a file of that. */
async function copied(owners: Files, built: Files): Promise<(path: string) => string> {
  const root = writeFolder(Object.fromEntries(Object.entries(owners).map(([path, text]) => [`public/${path}`, text])));
  const folder = writeFolder(built);
  await copyPublic(root, folder);
  return (path) => readFileSync(join(folder, path), 'utf8');
}

describe('what lies in public', () => {
  test('is copied as it is, in folders too', async () => {
    const read = await copied({ 'a.html': '<p onclick="x">', 'b/c/.d': 'd' }, { 'index.html': 'i' });
    expect([read('a.html'), read('b/c/.d'), read('index.html')]).toEqual(['<p onclick="x">', 'd', 'i']);
  });

  test('goes before the robots.txt of the site', async () => {
    const read = await copied({ 'robots.txt': 'own' }, { 'robots.txt': 'of the site' });
    expect(read('robots.txt')).toBe('own');
  });

  test('comes after the headers of the site, where it has some itself', async () => {
    const own = { _headers: '/a.pdf\n  X-A: b\n', '.htaccess': 'Redirect /a /b\n' };
    const read = await copied(own, { _headers: '/*\n  X-C: d\n', '.htaccess': '# site\n' });
    expect(read('_headers')).toBe('/*\n  X-C: d\n\n/a.pdf\n  X-A: b\n');
    expect(read('.htaccess')).toBe('# site\n\nRedirect /a /b\n');
  });

  test('overwrites nothing of the site: all that would is said, and nothing is copied', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const built = { 'index-2.html': '', 'people/a/2.html': '', 'about.html': '', 'articles/a.html': '' };
    const owners = { 'Index-2.html': '', 'people/a': '', 'about.html/x.txt': '', 'articles/A.html': '', 'b.txt': '' };
    await expect(copied(owners, built)).rejects.toThrow('the files above would overwrite some of the site.');
    const of = (path: string) =>
      `public/${path}:1:1  error  taken-address  the site writes ${path.toLowerCase()} itself, and this file would overwrite it: give it another name`;
    expect(String(said.mock.calls[0]?.[0]).split('\n')).toEqual(
      ['Index-2.html', 'about.html/x.txt', 'articles/A.html', 'people/a'].map(of),
    );
  });
});
