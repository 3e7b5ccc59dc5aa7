import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { checkContent } from '../../src/checks/run.ts';
import { corpus, writeCorpus } from './corpus.ts';

const made = (seed: number) => [...corpus({ articles: 40, seed })];

test('the same size gives the same files, and another seed others', () => {
  expect(made(1)).toEqual(made(1));
  expect(made(2)).not.toEqual(made(1));
});

test('an article has the words, citations, people, notes and table that figures are given for', () => {
  const articles = made(1).flatMap(([path, text]) => (path.startsWith('content/articles/') ? [text] : []));
  expect(articles).toHaveLength(40);
  for (const text of articles) {
    const body = text.replace(/^---\n[^]*?\n---\n/, '');
    const words = body.replaceAll(/\[\^[^\]]+\]|<[^>]+>|[|#]/g, ' ').match(/[\p{L}\d]+/gu) ?? [];
    expect(words.length).toBeGreaterThan(520);
    expect(words.length).toBeLessThan(640);
    expect(text.match(/^ {2}c-\d+:$/gm)).toHaveLength(12);
    expect(new Set(/^people: \[(.*)\]$/m.exec(text)?.[1]?.split(', ')).size).toBe(4);
    expect(body.match(/<Background /g)).toHaveLength(2);
    expect(body).toContain('| --- |');
  }
});

test('the first person is shown by a tenth of the articles, and by no background to all of its own', () => {
  const naming = made(1).filter(([, text]) => /^(?:people:| {4}people:).*\bperson-0\b/m.test(text));
  expect(naming.map(([path]) => path)).toEqual(
    [0, 10, 20, 30].map((number) => `content/articles/article-${number}.mdx`),
  );
});

test('the checks find nothing in it', () => {
  const root = mkdtempSync(join(tmpdir(), 'made-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeCorpus(root, { articles: 40, seed: 1 });
  mkdirSync(join(root, 'src/words'), { recursive: true });
  writeFileSync(join(root, 'src/words/en.yaml'), readFileSync('src/words/en.yaml'));
  mkdirSync(join(root, 'src/components/body'), { recursive: true });
  writeFileSync(join(root, 'src/components/body/Background.astro'), '');
  expect(checkContent(root, '2026-11-28').map(formatProblem)).toEqual([]);
});
