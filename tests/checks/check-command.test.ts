import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { at, edit, writeSite, type Changes } from './small-site.ts';

const command = join(process.cwd(), 'src/cli/check.ts');

function check(changes: Changes) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
    cwd: writeSite(changes),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a site in which nothing is wrong passes', () => {
  expect(check({})).toEqual({ status: 0, stdout: '6 files, no problems\n', stderr: '' });
});

test('warnings are printed and pass', () => {
  const { status, stdout } = check({ [at.article]: edit(['https://tass', 'http://tass']) });
  expect(status).toBe(0);
  expect(stdout).toBe(
    'content/articles/talks.mdx:17:10  warning  insecure-address  the address is http, which can be read and changed on the way: write https if the site has it, else name its host under "hostsWithoutHttps" in content/site.yaml\n' +
      '0 errors, 1 warning in 6 files\n',
  );
});

test('errors are printed, each on its line, and fail', () => {
  const { status, stdout } = check({
    [at.article]: edit(['source: tass\npeople', 'source: tas\npeople']),
    'content/x.txt': '',
  });
  expect(status).toBe(1);
  expect(stdout.split('\n')).toEqual([
    'content/articles/talks.mdx:5:9  error  unknown-source  "tas" is not in content/sources. Did you mean "tass"?',
    'content/x.txt:1:1  error  file-name  nothing but site.yaml and the folders lies here: move it to one of content/articles, content/background, content/people, content/sources, content/pages, content/words',
    '2 errors, 0 warnings in 7 files',
    '',
  ]);
});
