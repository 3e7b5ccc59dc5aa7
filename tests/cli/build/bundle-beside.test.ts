import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { bundleBeside } from '../../../src/cli/build/bundle-beside.ts';
import { softwareDigest } from '../../../src/content/software-digest.ts';
import { storeOf } from '../../../src/content/store-of-project.ts';
import { at, SMALL_SITE } from '../../checks/small-site.ts';
import { build } from '../../setup/build.ts';
import { copySmallProject } from '../../setup/small-project.ts';

/** So many sources are checked on all cores. */
const MANY = 300;

const copy = copySmallProject();
const inCopy = (path: string) => join(copy.root, path);
const noted = inCopy('noted.txt');

const source = (SMALL_SITE[at.source] ?? '')
  .replace('state-news-agency', 'newspaper')
  .replace('state-controlled', 'private');
for (let index = 0; index < MANY; index += 1) {
  writeFileSync(inCopy(`content/sources/paper-${index}.yaml`), source.replace(/^name: .*/m, `name: Paper ${index}`));
}

/** Notes of each time that something is bundled whether it is done beside a build, and whether it is kept already. */
const NOTING = `
  {
    name: 'noting',
    hooks: {
      'astro:build:setup': ({ updateConfig }) => {
        const where = process.env.BACKGROUNDER_BUNDLE ? 'beside' : 'in the build';
        const configResolved = ({ plugins }) => {
          const isKept = plugins.some(({ name }) => name === 'backgrounder:kept-bundle');
          appendFileSync('noted.txt', where + (isKept ? ': kept\\n' : ': new\\n'));
        };
        updateConfig({ plugins: [{ name: 'noting', configResolved }] });
      },
    },
  },`;
const configuration = readFileSync(inCopy('astro.config.mjs'), 'utf8').replace(
  '[backgrounder()]',
  `[backgrounder(),${NOTING}]`,
);
writeFileSync(inCopy('astro.config.mjs'), `import { appendFileSync } from 'node:fs';\n${configuration}`);

afterAll(copy.remove);

/** What was noted since it was asked for last. */
function bundled(): string[] {
  const lines = readFileSync(noted, 'utf8').trim().split('\n');
  rmSync(noted);
  return [...new Set(lines)];
}

const kept = () => {
  const store = new DatabaseSync(inCopy('.astro/derived.sqlite'));
  const rows = store.prepare("SELECT of FROM kept WHERE kind = 'bundle'").all();
  store.close();
  return rows.length;
};

test('the software is bundled while many entries are checked, and not again by the build or by the next', async () => {
  await build(copy.root);
  expect(bundled()).toEqual(['beside: new', 'in the build: kept']);
  expect(readdirSync(inCopy('.astro')).filter((name) => name.startsWith('bundling'))).toEqual([]);
  await build(copy.root);
  expect(bundled()).toEqual(['in the build: kept']);
});

test('where it cannot be bundled the build says why', async () => {
  const page = inCopy('src/pages/broken.astro');
  writeFileSync(page, "---\nimport nothing from './not-there.ts';\n---\n{nothing}\n");
  await expect(build(copy.root)).rejects.toThrow(/^Not built: .*not-there/m);
  rmSync(page);
  expect(bundled()).toEqual(['beside: new', 'in the build: new']);
});

test('for another configuration than its own nothing is kept', async () => {
  rmSync(inCopy('.astro'), { recursive: true });
  storeOf(copy.root).close();
  const task = { root: copy.root, software: softwareDigest(copy.root), from: 'all that there is' };
  await bundleBeside({ ...task, configuration: 'another one' });
  expect(kept()).toBe(0);
});
