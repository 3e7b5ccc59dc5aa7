import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { projectFiles, topLevel } from './project-files.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
];

test('the top level has what the design names, and dotfiles', () => {
  const others = topLevel().filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name));
  expect(others).toEqual([]);
});

describe('packages', () => {
  test('package.json asks for exact versions', () => {
    const { dependencies, devDependencies } = Asked.parse(JSON.parse(read('package.json')));
    const inexact = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !EXACT.test(version),
    );
    expect(inexact).toEqual([]);
  });

  test('package.json asks for every package that is imported: what comes with another one may go with it', () => {
    const { dependencies, devDependencies } = Asked.parse(JSON.parse(read('package.json')));
    // What the tests on servers run alone has a package.json of its own.
    const programs = Asked.parse(JSON.parse(read('tests/servers/programs/package.json')));
    const asked = new Set(Object.keys({ ...dependencies, ...devDependencies }));
    const askedThere = asked.union(new Set(Object.keys({ ...programs.dependencies, ...programs.devDependencies })));
    const missing = projectFiles()
      .filter((file) => /\.(ts|mjs|js|astro)$/.test(file))
      .flatMap((file) => {
        const here = file.startsWith('tests/servers/') ? askedThere : asked;
        const names = packagesIn(read(file));
        return names.filter((name) => !here.has(name) && !here.has(`@types/${name}`)).map((name) => `${file}: ${name}`);
      });
    expect(missing).toEqual([]);
  });

  test('the Node that comes with the packages is one that the site needs', () => {
    const { engines, devDependencies } = Asked.parse(JSON.parse(read('package.json')));
    const needed = Number(/^>=(\d+)$/.exec(engines.node ?? '')?.[1]);
    expect(Number(devDependencies.node?.split('.')[0])).toBeGreaterThanOrEqual(needed);
  });

  test('the lockfile names no registry: it serves whoever installs from another one', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":/);
  });
});

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const Packages = z.record(z.string(), z.string());
const Asked = z.object({
  engines: Packages.default({}),
  dependencies: Packages.default({}),
  devDependencies: Packages.default({}),
});

/** The packages that a file imports: neither files of its own project nor what Node or Astro bring along. */
function packagesIn(text: string): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const bare = importedFiles.map(({ fileName }) => fileName).filter((name) => !/^(\.|node:|astro:)/.test(name));
  return bare.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
}

describe('no file names a place on somebody’s machine', () => {
  // Where this very copy lies is looked for too, unless that is as short as "/app", which can stand in any text.
  const here = [root, `${homedir()}/`].filter((folder) => folder.length > 6);
  const texts = projectFiles().filter((file) => !/\.(png|jpe?g|webp|ico|woff2?)$/.test(file));

  test.each(texts)('%s', (file) => {
    const text = read(file);
    expect(here.filter((folder) => text.includes(folder))).toEqual([]);
    expect(text.match(/(?<![\w.~])(\/home\/\w+\/|\/Users\/\w+\/|[A-Z]:\\Users\\)/g)).toBeNull();
  });
});
