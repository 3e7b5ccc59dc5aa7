import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { importRules } from '../eslint/import-rules.mjs';

/** What the import rules say of one import in one file. */
function lint(file: string, from: string): string[] {
  const config = [{ files: ['**/*.{ts,astro}'], languageOptions: { parser } }, ...importRules];
  const messages = new Linter().verify(`import { it } from '${from}';\nit();\n`, config, file);
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
    { file: 'src/site/collections.ts', from: 'astro:content' },
    { file: 'src/content.config.ts', from: 'astro:content' },
    { file: 'src/checks/rules/people.ts', from: '../model/mention.ts' },
    { file: 'src/cli/build-site.ts', from: '../publish/swap.ts' },
    { file: 'src/schema/article.ts', from: './citation.ts' },
    { file: 'src/schema/article.ts', from: 'astro/zod' },
  ])('$file may import $from', ({ file, from }) => {
    expect(lint(file, from)).toEqual([]);
  });

  test.each([
    { file: 'src/schema/person.ts', from: '../model/role.ts', says: 'src/schema may import nothing of ours' },
    { file: 'src/model/role.ts', from: '../components/Time.astro', says: 'src/model may import schema' },
    { file: 'src/components/Ledger.astro', from: '../layouts/Page.astro', says: 'src/components may import' },
    {
      file: 'src/components/body/Background.astro',
      from: '../../pages/index.astro',
      says: 'src/components may import',
    },
    { file: 'src/layouts/Page.astro', from: '../pages/index.astro', says: 'src/layouts may import' },
    {
      file: 'src/markdown/plugins.ts',
      from: '../components/Time.astro',
      says: 'src/markdown may import model, schema',
    },
    { file: 'src/checks/run.ts', from: '../cli/root.ts', says: 'src/checks may import model, schema' },
    { file: 'src/finish/swap.ts', from: '../model/address.ts', says: 'src/publish may import nothing of ours' },
    { file: 'src/pages/index.astro', from: '../cli/root.ts', says: 'src/pages may import' },
    { file: 'src/pages/index.astro', from: 'astro:content', says: 'in src/model alone' },
    { file: 'src/checks/run.ts', from: 'astro:content', says: 'in src/model alone' },
    { file: 'src/model/role.ts', from: '../setup/build.ts', says: 'knows the tests' },
  ])('$file may not import $from', ({ file, from, says }) => {
    expect(lint(file, from)).toEqual([expect.stringContaining(says)]);
  });
});
