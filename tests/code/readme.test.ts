import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { root as project } from '../../src/cli/root.ts';
import { PIXEL, problemsOf, writeSite } from '../checks/small-site.ts';
import { outsideOfTests } from '../setup/build.ts';
import { english } from '../share/english.ts';
import { readmeBlock, readmeBlocks } from '../setup/readme.ts';

/** The files of the worked example, by the paths that stand before them. */
const example = new Map(
  readmeBlocks().flatMap(({ before, text }) => {
    const path = /`(content\/\w+\/[\w-]+\.(?:yaml|mdx))`$/.exec(before)?.[1];
    return path === undefined ? [] : [[path, text] as const];
  }),
);
const ARTICLE = 'content/articles/bridge-vote.mdx';

let root: string;

beforeEach(() => {
  root = writeSite();
  for (const folder of ['articles', 'background', 'people', 'sources'])
    rmSync(join(root, 'content', folder), { recursive: true });
});

function writeExample(edit: (article: string) => string = (article) => article): void {
  for (const [path, text] of example) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path === ARTICLE ? edit(text) : text);
  }
}

describe('the worked example', () => {
  test('has nothing that is wrong', () => {
    writeExample();
    expect([...example.keys()]).toContain(ARTICLE);
    expect(problemsOf(root)).toEqual([]);
  });

  test('broken as it says, has the problems that it shows', () => {
    const shown = readmeBlocks()
      .find(({ text }) => text.startsWith(`${ARTICLE}:`))
      ?.text.trim();
    writeExample((article) => {
      const lines = article.split('\n');
      return lines.with(3, 'date: 2024-02-30').with(4, 'source: example-wier').join('\n');
    });
    expect(problemsOf(root).join('\n')).toBe(shown);
  });

  test('has a picture, with who took it', () => {
    const citation = readmeBlock('Pictures', 'yaml');
    writeExample((article) => article.replace('citations:\n', citation) + `\n${readmeBlock('Pictures', 'mdx')}`);
    writeFileSync(join(root, 'content/articles/bridge.jpg'), PIXEL);
    expect(problemsOf(root)).toEqual([]);
  });

  test('has a chart, with its table', () => {
    const background = 'content/background/example-bridge.mdx';
    const table = /`(content\/background\/[\w-]+\.csv)`/.exec(
      readmeBlocks().find(({ language }) => language === 'csv')?.before ?? '',
    )?.[1];
    writeExample();
    appendFileSync(join(root, background), `\n${readmeBlock('Charts', 'mdx')}`);
    expect(problemsOf(root)).toEqual([
      `${background}:24:3  error  unknown-data  "./crossings.csv" does not lie beside this file. Put the table there.`,
    ]);
    writeFileSync(join(root, table ?? ''), readmeBlock('Charts', 'csv'));
    expect(problemsOf(root)).toEqual([]);
  });

  test('has a map, with its places and what is disputed', () => {
    const background = 'content/background/example-bridge.mdx';
    writeExample();
    appendFileSync(join(root, background), `\n${readmeBlock('Maps', 'mdx')}`);
    writeFileSync(join(root, 'content/background/pipeline.csv'), readmeBlock('Maps', 'csv'));
    expect(problemsOf(root).join()).toContain('content/site.yaml has no "disputes"');
    appendFileSync(join(root, 'content/site.yaml'), readmeBlock('Maps', 'yaml'));
    expect(problemsOf(root)).toEqual([]);
  });

  test('has the files that its commands make', () => {
    const commands = readmeBlock('Write an article', 'sh').trim().split('\n');
    for (const command of commands) {
      const options = { cwd: root, env: outsideOfTests(), encoding: 'utf8', shell: true } as const;
      const file = `"${process.execPath}" "${join(project, 'src/cli/new.ts')}"`;
      const { status, stderr } = spawnSync(
        command.replace(/^npm run new --/, () => file),
        options,
      );
      expect(status, stderr).toBe(0);
    }
    expect([...example.keys()].filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(
      readdirSync(join(root, 'content'), { recursive: true }).filter((path) => /\.(mdx|yaml)$/.test(String(path))),
    ).toHaveLength(example.size + 1);
  });
});

test('the kinds of sources and the classes of ownership have the sentences of the sources page', () => {
  const rows = new Set(readFileSync(join(project, 'README.md'), 'utf8').split('\n').map(cells));
  for (const definitions of [english.sourceKindDefinitions, english.ownershipDefinitions]) {
    for (const [name, sentence] of Object.entries(definitions)) expect(rows).toContain(`\`${name}\` ${sentence}`);
  }
});

/** The cells of a row of a table on one line. */
function cells(row: string): string {
  return row.replaceAll(/\s*\|\s*/g, ' ').trim();
}
