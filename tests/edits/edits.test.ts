import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../bench/corpus.ts';
import { chanceFrom } from '../bench/prose.ts';
import { contentsOf } from '../cli/command.ts';
import { build } from '../setup/build.ts';
import { copyProject } from '../setup/project-copy.ts';
import { edits, mishaps, type EditedSite } from './edits.ts';

/** With two backgrounds, eight people and twelve sources: some sixty entries. */
const ARTICLES = 36;

const edited = copyProject();
const anew = copyProject();
const env: Record<string, string> = { BUILD_TIME: '2026-11-28T12:00:00Z', SITE_URL: '' };
const chance = chanceFrom(3);

/** Every kind twice, in an order by chance; and whatever may happen to what was kept, with an edit beside it. */
const turns = [...shuffled(Object.keys(edits)), ...shuffled(Object.keys(edits)), ...Object.keys(mishaps)];

function shuffled(names: readonly string[]): string[] {
  return names
    .map((name) => [chance(), name] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, name]) => name);
}

beforeAll(async () => {
  mkdirSync(join(edited.root, 'public'), { recursive: true });
  writeCorpus(edited.root, { articles: ARTICLES, seed: 1 });
  await build(edited.root, env);
});
afterAll(() => {
  edited.remove();
  anew.remove();
});

/** Builds the edited content from nothing, in a folder in which nothing is kept. */
async function buildAnew(): Promise<void> {
  for (const part of ['content', 'src', 'public']) {
    rmSync(join(anew.root, part), { recursive: true, force: true });
    cpSync(join(edited.root, part), join(anew.root, part), { recursive: true });
  }
  for (const made of ['.astro', 'dist']) rmSync(join(anew.root, made), { recursive: true, force: true });
  await build(anew.root, env);
}

/** The paths of files that are in one folder alone, or not the same in both. */
function differences(one: string, other: string): string[] {
  const [first = {}, second = {}] = [contentsOf(one), contentsOf(other)];
  const paths = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...paths].filter((path) => first[path] !== second[path]).sort();
}

test.each(turns.map((what, turn) => ({ what, turn })))(
  'a build after an edit is byte for byte the build from nothing: $turn, $what',
  async ({ what, turn }) => {
    const site: EditedSite = { root: edited.root, env, chance, turn };
    await mishaps[what]?.(site);
    await (edits[what] ?? edits['words in an article'])?.(site);
    await Promise.all([build(edited.root, env), buildAnew()]);
    expect(differences(join(edited.root, 'dist'), join(anew.root, 'dist'))).toEqual([]);
  },
);
