import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { build, outsideOfTests } from '../setup/build.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';

let copy: ProjectCopy;

beforeAll(async () => {
  copy = copySmallProject();
  await build(copy.root);
});

afterAll(() => copy.remove());

function headers(args: readonly string[], env: Record<string, string> = {}, node: readonly string[] = []) {
  const options = { cwd: copy.root, env: { ...outsideOfTests(), ...env }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, 'src/cli/headers.ts', ...args], options);
  return { status, stdout, stderr };
}

describe('npm run headers', () => {
  test.each(['nginx', 'caddy', 'vercel', 'firebase', 'azure'])(
    'prints the configuration for %s, with the hashes',
    (host) => {
      const { status, stdout, stderr } = headers([host]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/style-src 'sha256-[^;]*; .*frame-ancestors 'none'/);
    },
  );

  test.each(['nginx', 'caddy'])('for %s it is for the path of the public address', (host) => {
    expect(headers([host], { SITE_URL: 'https://example.org/news/' }).stdout).toContain('/news/404.html');
    expect(headers([host]).stdout).toContain(' /404.html');
  });

  test('reads of the content nothing but content/site.yaml', () => {
    const names = ['src', 'dist', 'node_modules', 'package.json', 'public', 'content/site.yaml'];
    const readable = [...names.map((name) => join(copy.root, name)), join(root, 'node_modules')];
    const node = ['--permission', ...readable.map((path) => `--allow-fs-read=${path}`)];
    expect(headers(['nginx'], {}, node)).toEqual(headers(['nginx']));
    expect(headers(['nginx']).status).toBe(0);
  });

  test.each([
    { args: ['ngnix'], said: '"ngnix" is none of the hosts. Did you mean "nginx"?\n' },
    { args: ['apache'], said: '"apache" is none of the hosts.\n' },
    { args: [], said: '' },
    { args: ['nginx', 'caddy'], said: '' },
  ])('$args is answered with the list', ({ args, said }) => {
    expect(headers(args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${said}Say for which host: npm run --silent headers -- nginx|caddy|vercel|firebase|azure
Netlify and Cloudflare read _headers, and Apache .htaccess, which every build writes into dist.
`,
    });
  });

  test('a SITE_URL that is none is said', () => {
    const { status, stdout, stderr } = headers(['nginx'], { SITE_URL: 'example.org' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('SITE_URL is "example.org"');
  });

  test('without a built site it says what comes first', () => {
    rmSync(join(copy.root, 'dist'), { recursive: true });
    expect(headers(['nginx'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no dist yet, whose pages the headers are made for: "npm run build" comes first.\n',
    });
  });
});
