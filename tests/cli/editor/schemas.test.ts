import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readCorpus } from '../../../src/checks/corpus.ts';
import { writeSchemas } from '../../../src/cli/editor/write-schemas.ts';
import { at, SMALL_SITE, writeSite } from '../../checks/small-site.ts';
import { startServer, type LanguageServer } from './language-server.ts';

let root: string;

const write = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = writeSite();
  write(at.source, `kind: \n${SMALL_SITE[at.source] ?? ''}`.replace(/^name: TASS\n|^kind: state.*\n/gm, ''));
  write(at.person, 'name: Putin\nsummary: x\ncitations:\n  office:\n    source: \n    title: Who\n');
});

/** The settings of the project, in which a path leads from its folder. */
function settings(): { schemas: Record<string, string> } {
  const text = readFileSync('.vscode/settings.json', 'utf8');
  return {
    schemas: z.object({ 'yaml.schemas': z.record(z.string(), z.string()) }).parse(JSON.parse(text))['yaml.schemas'],
  };
}

describe('in a file of YAML', () => {
  let server: LanguageServer;
  const place = (path: string, after: string) => ({ path, languageId: 'yaml', after });

  beforeEach(async () => {
    writeSchemas(root, readCorpus(root));
    const program = 'yaml-language-server/bin/yaml-language-server';
    server = await startServer(root, program, {
      settings: { yaml: { ...settings(), completion: true, hover: true, schemaStore: { enable: false } } },
    });
    // It asks for its settings on its own time.
    await vi.waitFor(async () => expect(await server.complete(place(at.source, '\nkind: '))).not.toEqual([]), 20_000);
  });

  test('keys, kinds and ids of sources are completed', async () => {
    expect(await server.complete(place(at.source, 'Kremlin says.\n'))).toEqual(
      expect.arrayContaining(['evidence', 'native']),
    );
    expect(await server.complete(place(at.source, '\nkind: '))).toContain('news-agency');
    expect(await server.complete(place(at.person, '    source: '))).toContain('tass');
  });

  test('the words of a language are completed, and each says what it is in English', async () => {
    const path = 'content/words/de.yaml';
    mkdirSync(join(root, 'content/words'));
    write(path, 'nav:\n  search: Suche\n  \nki\n');
    expect(await server.complete(place(path, 'Suche\n  '))).toEqual(expect.arrayContaining(['articles', 'people']));
    expect(await server.complete(place(path, '\nki'))).toEqual(expect.arrayContaining(['kinds', 'article']));
    expect(await server.hover(place(path, '\n  sea'))).toContain('Search');
    expect(await server.complete(place(path, 'Suche\n  '))).not.toContain('search');
  });

  test('a field says what it is for, in the words of its template', async () => {
    expect(await server.hover(place(at.source, '\nno'))).toContain('What it is good for and what not');
    expect(await server.hover(place(at.person, '    sou'))).toContain('Who reported it: the name of a file');
  });
});

describe('in the frontmatter of MDX', () => {
  const place = (path: string, after: string) => ({ path, languageId: 'mdx', after });

  test('keys and ids of people, sources and backgrounds are completed, and fields explained', async () => {
    write(
      at.article,
      (SMALL_SITE[at.article] ?? '')
        .replace('source: tass\n', 'source: \n')
        .replace('[putin]', '[pu]')
        .replace('background:', 'authors: [pu]\nbackground:'),
    );
    writeSchemas(root, readCorpus(root));
    const server = await startServer(root, '@astrojs/language-server/bin/nodeServer.js', {
      settings: {},
      initializationOptions: {
        contentIntellisense: true,
        typescript: { tsdk: join(process.cwd(), 'node_modules/typescript/lib') },
      },
    });
    expect(await server.complete(place(at.article, '\nsource: '))).toContain('tass');
    expect(await server.complete(place(at.article, 'people: [pu'))).toContain('putin');
    expect(await server.complete(place(at.article, 'authors: [pu'))).toContain('putin');
    expect(await server.complete(place(at.article, 'background: '))).toContain('neighbours');
    expect(await server.hover(place(at.article, '\ndesc'))).toContain('One sentence that a cold reader understands');
  });
});
