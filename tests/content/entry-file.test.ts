import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listEntries, entryOf, readEntry } from '../../src/content/entry-file.ts';

const mdx = (raw: string) => entryOf('articles', 'x', 'content/articles/x.mdx', raw);

describe('entryOf', () => {
  test('gives data and a body with the places of the file', () => {
    const { yaml, body } = mdx('---\ntitle: A\n---\n\nText.\n');
    expect(yaml.toJS()).toEqual({ title: 'A' });
    expect(body).toBe('   \n        \n   \n\nText.\n');
  });

  test('takes a byte-order mark and the line ends of Windows away', () => {
    expect(mdx('\uFEFF---\r\ntitle: A\r\n---\r\nText.').text).toBe('---\ntitle: A\n---\nText.');
  });

  test.each([
    ['no frontmatter', 'Text.'],
    ['frontmatter without an end', '---\ntitle: A\n'],
    ['a rule further down', 'Text.\n\n---\n\ntitle: A\n---\n'],
  ])('%s: all is body', (_name, raw) => {
    const { yaml, body } = mdx(raw);
    expect([yaml.contents, body]).toEqual([null, raw]);
  });

  test('ends the frontmatter at the first line of three hyphens', () => {
    expect(mdx('---\na: 1\n--- \nB\n---\nC').body).toBe('   \n    \n    \nB\n---\nC');
    expect(mdx('---\n---\nB').body).toBe('   \n   \nB');
  });

  test('reads dates as text, as YAML 1.2 has them', () => {
    expect(mdx('---\ndate: 2022-02-30\nland: NO\n---\n').yaml.toJS()).toEqual({ date: '2022-02-30', land: 'NO' });
  });

  test('has what is wrong with the YAML, and no body in a YAML file', () => {
    const { yaml, body } = entryOf('people', 'x', 'content/people/x.yaml', 'a: 1\na: 2\n');
    expect(yaml.errors.map(({ code }) => code)).toEqual(['DUPLICATE_KEY']);
    expect(body).toBe('');
  });
});

describe('files', () => {
  function project(): string {
    const root = mkdtempSync(join(tmpdir(), 'entries-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    mkdirSync(join(root, 'content/people/folder.yaml'), { recursive: true });
    for (const name of ['xi.yaml', 'b.yaml', 'X.yaml', 'x.mdx', '.hidden.yaml']) {
      writeFileSync(join(root, 'content/people', name), 'name: A\n');
    }
    return root;
  }

  test('of a kind are listed in order, and a folder that is not there has none', () => {
    expect(listEntries(project(), 'people')).toEqual(['X', 'b', 'xi']);
    expect(listEntries(project(), 'sources')).toEqual([]);
  });

  test('are read again when they have changed, and only then', () => {
    const root = project();
    const first = readEntry(root, 'people', 'xi');
    expect(readEntry(root, 'people', 'xi')).toBe(first);
    writeFileSync(join(root, 'content/people/xi.yaml'), 'name: B\n');
    utimesSync(join(root, 'content/people/xi.yaml'), 1, 2);
    expect(readEntry(root, 'people', 'xi').yaml.toJS()).toEqual({ name: 'B' });
  });

  test('that are not there throw', () => {
    expect(() => readEntry(project(), 'people', 'nobody')).toThrow('ENOENT');
  });
});
