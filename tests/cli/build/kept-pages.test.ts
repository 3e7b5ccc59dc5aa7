import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { at } from '../../checks/small-site.ts';
import { build } from '../../setup/build.ts';
import { copySmallProject } from '../../setup/small-project.ts';

const copy = copySmallProject();
const page = join(copy.root, 'content/pages/how.mdx');
const person = join(copy.root, at.person);

afterAll(copy.remove);

/** The pages that are kept as they were rendered, by their addresses. */
function keptPages(): unknown[] {
  const store = new DatabaseSync(join(copy.root, '.astro/derived.sqlite'));
  const rows = store.prepare("SELECT of FROM kept WHERE kind = 'rendered' ORDER BY of").all();
  store.close();
  return rows.map(({ of }) => of);
}

test('pages are kept as they were rendered, for as long as they are there', async () => {
  mkdirSync(join(copy.root, 'content/pages'), { recursive: true });
  writeFileSync(page, '---\ntitle: How we work\ndescription: In one line.\n---\n\nWe ask.\n');
  await build(copy.root);
  const before = keptPages();
  expect(before).toEqual(
    expect.arrayContaining(['/index.html', '/how.html', '/articles/talks.html', '/articles/talks.json']),
  );
  rmSync(page);
  await build(copy.root);
  expect(keptPages()).toEqual(before.filter((path) => path !== '/how.html'));
});

/** When each rendered file of the built site was written. */
function written(): Map<string, number> {
  const dist = join(copy.root, 'dist');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|json|png)$/.test(name),
  );
  return new Map(names.map((name) => [name, statSync(join(dist, name)).mtimeMs]));
}

/** The files that a build writes anew. */
async function rewritten(): Promise<string[]> {
  const before = written();
  await build(copy.root);
  return [...written()].filter(([name, time]) => before.get(name) !== time).map(([name]) => name);
}

test('what would be the same is no file anew', async () => {
  await build(copy.root);
  expect(await rewritten()).toEqual([]);
  writeFileSync(person, readFileSync(person, 'utf8').replace('summary: ', 'summary: For now, '));
  const files = await rewritten();
  expect(files).toContain('people/putin.html');
  expect(files).not.toContain('sources/tass.html');
});

test('what rests on nothing that has changed is not even looked at', async () => {
  await build(copy.root);
  const store = new DatabaseSync(join(copy.root, '.astro/derived.sqlite'));
  store.exec("DELETE FROM kept WHERE kind = 'rendered'");
  store.close();
  expect(await rewritten()).toEqual([]);
  // Those that were looked at are kept again.
  expect(keptPages()).not.toContain('/articles/talks.html');
});
