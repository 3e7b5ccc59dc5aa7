import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Problem } from '../../src/checks/problem.ts';
import { formats } from '../../src/cli/check/formats.ts';
import { runBeside } from '../cli/local-server.ts';
import { outsideOfTests } from '../setup/build.ts';
import { at, edit, SMALL_SITE, writeSite } from './small-site.ts';

const problem: Problem = {
  file: 'content/articles/a, b.mdx',
  line: 5,
  column: 9,
  level: 'error',
  rule: 'unknown-source',
  message: '100% wrong:\nwrite "tass"',
};
const print = (format: string, problems: readonly Problem[]) => formats[format]?.(problems) ?? '';

describe('problems are printed', () => {
  test('for GitHub as annotations, of which nothing can end one', () => {
    expect(print('github', [problem, { ...problem, level: 'warning' }]).split('\n')).toEqual([
      '::error file=content/articles/a%2C b.mdx,line=5,col=9,title=unknown-source::100%25 wrong:%0Awrite "tass"',
      '::warning file=content/articles/a%2C b.mdx,line=5,col=9,title=unknown-source::100%25 wrong:%0Awrite "tass"',
    ]);
  });

  test('for GitLab with a fingerprint each, the same on another line', () => {
    const read = (problems: readonly Problem[]): unknown => JSON.parse(print('gitlab', problems));
    const issue = (fingerprint: unknown, begin: number) => ({
      description: problem.message,
      check_name: 'unknown-source',
      fingerprint,
      severity: 'major',
      location: { path: problem.file, lines: { begin } },
    });
    expect(read([problem])).toEqual([issue(expect.stringMatching(/^[0-9a-f]{64}$/), 5)]);
    const prints = (problems: readonly Problem[]) =>
      [...print('gitlab', problems).matchAll(/"fingerprint": "(\w+)"/g)].map(([, hash]) => hash);
    expect(prints([{ ...problem, line: 7 }])).toEqual(prints([problem]));
    expect(new Set(prints([problem, { ...problem, line: 7 }])).size).toBe(2);
  });

  test('in SARIF', () => {
    const read: unknown = JSON.parse(print('sarif', [problem]));
    expect(read).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Backgrounder', rules: [{ id: 'unknown-source' }] } },
          results: [
            {
              ruleId: 'unknown-source',
              level: 'error',
              message: { text: problem.message },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'content/articles/a%2C%20b.mdx', uriBaseId: '%SRCROOT%' },
                    region: { startLine: 5, startColumn: 9 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('as JSON', () => {
    expect(JSON.parse(print('json', [problem]))).toEqual([problem]);
  });
});

describe('the command', () => {
  const broken = () =>
    writeSite({
      [at.article]: edit(['source: tass\npeople', 'source: tas\npeople']),
      [at.source]: edit(['country: RU', 'country: RUS']),
    });

  test('prints in the format that is asked for, and fails as before', async () => {
    const { status, out } = await runBeside(broken(), 'check', ['--format', 'github', at.article]);
    expect({ status, out }).toEqual({
      status: 1,
      out: `::error file=${at.article},line=5,col=9,title=unknown-source::"tas" is not in content/sources. Did you mean "tass"?\n1 error, 0 warnings in 1 file\n`,
    });
    expect(JSON.parse((await runBeside(writeSite(), 'check', ['--format', 'json'])).out)).toEqual([]);
  });

  test('names the problems of some files or folders alone', async () => {
    const root = broken();
    const files = async (...names: string[]) =>
      [...(await runBeside(root, 'check', names)).out.matchAll(/^(\S+?):\d+:\d+ /gm)].map(([, file]) => file);
    expect(await files(`./${at.source}`)).toEqual([at.source]);
    expect(await files('content/articles')).toEqual([at.article]);
    expect(await files(at.person)).toEqual([]);
  });

  test('says what it cannot follow', async () => {
    const help = 'All that it can do: npm run check -- --help\n';
    const said = async (...args: string[]) => {
      const { status, errors } = await runBeside(writeSite(), 'check', args);
      return { status, errors };
    };
    expect(await said('--format', 'sarf')).toEqual({
      status: 2,
      errors: `"sarf" is no format. Did you mean "sarif"?\n${help}`,
    });
    expect(await said('content/articles/talk.mdx')).toEqual({
      status: 2,
      errors: `There is no file "content/articles/talk.mdx" of content. Did you mean "${at.article}"?\n${help}`,
    });
    expect(await said('--watch', at.article)).toEqual({
      status: 2,
      errors: `--watch takes nothing else: it prints the problems of all files.\n${help}`,
    });
    expect(await said('--report', '--format', 'json')).toEqual({
      status: 2,
      errors: `--report is text, and "json" a document of problems alone.\n${help}`,
    });
  });

  test('goes on after each change while it watches', async () => {
    const root = writeSite();
    const child = spawn(process.execPath, [join(process.cwd(), 'src/cli/check.ts'), '--watch'], {
      cwd: root,
      env: outsideOfTests(),
    });
    onTestFinished(() => void child.kill());
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    await vi.waitFor(() => expect(said).toContain('Ctrl-C ends them.'), 20_000);
    const article = SMALL_SITE[at.article] ?? '';
    writeFileSync(join(root, at.article), article.replace('source: tass\npeople', 'source: tas\npeople'));
    await vi.waitFor(() => expect(said).toContain(`${at.article}:5:9  error  unknown-source  `), 20_000);
    writeFileSync(join(root, at.article), article);
    await vi.waitFor(() => expect(said).toContain('All is well again: no problems in content.'), 20_000);
  });
});
