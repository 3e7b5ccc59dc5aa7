import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { build } from '../../setup/build.ts';
import { copySmallProject } from '../../setup/small-project.ts';

const copy = copySmallProject();
const page = join(copy.root, 'content/pages/how.mdx');

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
