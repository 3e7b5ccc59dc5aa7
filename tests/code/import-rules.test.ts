import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importRules } from '../eslint/import-rules.mjs';
import { plainNodeRule } from '../eslint/plain-node.mjs';

const language = { files: ['**/*.{ts,astro}'], languageOptions: { parser } };

/** What the import rules say of one import in one file. */
function lint(file: string, from: string): string[] {
  const messages = new Linter().verify(`import { it } from '${from}';\nit();\n`, [language, ...importRules], file);
  return messages.map(({ message }) => message);
}

describe('imports run one way', () => {
  test.each([
    { file: 'src/pages/index.astro', from: '../layouts/Page.astro' },
    { file: 'src/pages/articles/[id].astro', from: '../../layouts/Explainer.astro' },
    { file: 'src/layouts/Page.astro', from: '../components/SiteHeader.astro' },
    { file: 'src/components/Ledger.astro', from: '../model/ledger.ts' },
    { file: 'src/components/body/Background.astro', from: '../Time.astro' },
    { file: 'src/model/role.ts', from: '../schema/person.ts' },
    { file: 'src/model/publication.ts', from: '../text/shown-texts.ts' },
    { file: 'src/site/collections.ts', from: 'astro:content' },
    { file: 'src/content.config.ts', from: 'astro:content' },
    { file: 'src/checks/rules/people.ts', from: '../../text/first-mention.ts' },
    { file: 'src/cli/build/site-build.ts', from: '../../finish/swap.ts' },
    { file: 'src/schema/article.ts', from: './citation.ts' },
    { file: 'src/schema/article.ts', from: 'astro/zod' },
  ])('$file may import $from', ({ file, from }) => {
    expect(lint(file, from)).toEqual([]);
  });

  test.each([
    { file: 'src/schema/person.ts', from: '../model/role.ts', says: 'src/schema may import nothing of ours' },
    { file: 'src/content/entry-file.ts', from: '../text/body.ts', says: 'src/content may import schema' },
    { file: 'src/text/first-mention.ts', from: '../model/role.ts', says: 'src/text may import content, schema' },
    { file: 'src/model/role.ts', from: '../components/Time.astro', says: 'src/model may import text' },
    { file: 'src/model/role.ts', from: '../site/collections.ts', says: 'src/model may import text' },
    { file: 'src/components/Ledger.astro', from: '../layouts/Page.astro', says: 'src/components may import' },
    {
      file: 'src/components/body/Background.astro',
      from: '../../pages/index.astro',
      says: 'src/components may import',
    },
    { file: 'src/layouts/Page.astro', from: '../pages/index.astro', says: 'src/layouts may import' },
    { file: 'src/markdown/steps.ts', from: '../components/Time.astro', says: 'src/markdown may import model' },
    { file: 'src/checks/run.ts', from: '../cli/root.ts', says: 'src/checks may import model' },
    { file: 'src/checks/run.ts', from: '../site/collections.ts', says: 'src/checks may import model' },
    { file: 'src/finish/swap.ts', from: '../content/address.ts', says: 'src/finish may import nothing of ours' },
    { file: 'src/pages/index.astro', from: '../cli/root.ts', says: 'src/pages may import' },
    { file: 'src/pages/index.astro', from: 'astro:content', says: 'in src/site alone' },
    { file: 'src/checks/run.ts', from: 'astro:content', says: 'in src/site alone' },
    { file: 'src/model/role.ts', from: '../../tests/setup/build.ts', says: 'knows the tests' },
  ])('$file may not import $from', ({ file, from, says }) => {
    expect(lint(file, from)).toEqual([expect.stringContaining(says)]);
  });
});

describe('what runs in plain Node does not reach the build', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
    write('src/site/collections.ts', "export { getCollection } from 'astro:content';\n");
    write('src/kept/by-type.ts', "export type { CollectionEntry } from 'astro:content';\n");
    write('src/kept/later.ts', "export const later = () => import('./by-type.ts');\n");
    write('src/kept/asks-site.ts', "import '../site/collections.ts';\n");
    write('src/kept/circle.ts', "import './circle.ts';\nimport './zod.ts';\n");
    write('src/kept/zod.ts', "export { z } from 'astro/zod';\n");
  });

  afterEach(() => rmSync(root, { recursive: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  function reached(folder: string, code: string): string[] {
    const file = join(root, `src/${folder}/it.ts`);
    const linter = new Linter({ cwd: root });
    return linter.verify(code, [language, plainNodeRule], file).map(({ message }) => message);
  }

  test.each(['schema', 'content', 'text', 'model', 'checks', 'checks/rules'])('in src/%s', (folder) => {
    const up = '../'.repeat(folder.split('/').length);
    expect(reached(folder, "import { getEntry } from 'astro:content';")).toEqual([
      'Runs in plain Node, and reaches the build: astro:content.',
    ]);
    expect(reached(folder, `import '${up}site/collections.ts';`)).toEqual([
      'Runs in plain Node, and reaches the build: src/site/collections.ts.',
    ]);
  });

  test.each([
    ["import { a } from '../kept/asks-site.ts';", 'src/kept/asks-site.ts → src/site/collections.ts'],
    ["export * from '../kept/asks-site.ts';", 'src/kept/asks-site.ts → src/site/collections.ts'],
    ["import type { T } from '../kept/by-type.ts';", 'src/kept/by-type.ts → astro:content'],
    ["void import('../kept/later.ts');", 'src/kept/later.ts → src/kept/by-type.ts → astro:content'],
  ])('%s', (code, way) => {
    expect(reached('model', code)).toEqual([`Runs in plain Node, and reaches the build: ${way}.`]);
  });

  test.each([
    ['model', "import { z } from 'astro/zod';"],
    ['model', "import '../kept/circle.ts';"],
    ['model', "import '../kept/not-there.ts';"],
    ['share', "import { getEntry } from 'astro:content';"],
    ['site', "import { getEntry } from 'astro:content';"],
  ])('in src/%s nothing is wrong with %s', (folder, code) => {
    expect(reached(folder, code)).toEqual([]);
  });
});
