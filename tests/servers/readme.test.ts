import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root as project } from '../../src/cli/root.ts';
import { outsideOfTests } from '../setup/build.ts';
import { builtSite } from '../setup/provided.ts';
import { readmeBlock } from '../setup/readme.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import type { Place, Server } from './server.ts';
import { startServer } from './start.ts';

const { dist } = builtSite();

/** What a publisher writes in the place of the README's examples: each pair is a text that must be there, and another. */
function filledIn(block: string, ...pairs: readonly (readonly [example: string, own: string])[]): string {
  return pairs.reduce((text, [example, own]) => {
    if (!text.includes(example)) throw new Error(`The README's block has no "${example}":\n${text}`);
    return text.replaceAll(example, own);
  }, block);
}

/** Does what the README says above a block: prints the headers of a host into a file. Gives the file. */
function printHeaders(heading: string, { work }: Place): string {
  const [, host = '', name = ''] =
    /^npm run --silent headers -- (\w+) > (\S+)$/m.exec(readmeBlock(heading, 'sh')) ?? [];
  const options = { cwd: project, env: outsideOfTests(), encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/headers.ts', host], options);
  if (status !== 0) throw new Error(stderr);
  writeFileSync(join(work, name), stdout);
  return join(work, name);
}

/** The servers of the README, each configured by its block. */
const servers: readonly Server[] = [
  {
    ...nginx,
    configure: (place) => {
      const { work, root, port } = place;
      const block = filledIn(
        readmeBlock('nginx', 'nginx'),
        ['listen 80;', `listen 127.0.0.1:${port};`],
        ['/var/www/site', root],
        ['/etc/nginx/site-headers.conf', printHeaders('nginx', place)],
      );
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${work};`,
      );
      const http = ['include /etc/nginx/mime.types;', 'access_log off;', ...temporary, block].join('\n');
      const file = join(work, 'nginx.conf');
      writeFileSync(file, `daemon off;\npid ${join(work, 'nginx.pid')};\nevents {}\nhttp {\n${http}}\n`);
      return { file: 'nginx', args: ['-e', 'stderr', '-c', file] };
    },
  },
  {
    ...caddy,
    configure: (place) => {
      const { work, root, port } = place;
      const block = filledIn(
        readmeBlock('Caddy', 'caddyfile'),
        ['example.org {', `http://127.0.0.1:${port} {`],
        ['/var/www/site', root],
        ['/etc/caddy/site-headers.caddy', printHeaders('Caddy', place)],
      );
      const file = join(work, 'Caddyfile');
      writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${block}`);
      const env = { XDG_CONFIG_HOME: work, XDG_DATA_HOME: work };
      return { file: 'caddy', args: ['run', '--config', file, '--adapter', 'caddyfile'], env };
    },
  },
  {
    ...apache,
    configure: (place) => {
      const { root, port } = place;
      const block = filledIn(readmeBlock('Apache', 'apache'), ['*:80', `127.0.0.1:${port}`], ['/var/www/site', root]);
      return apache.configure({ ...place, extra: block });
    },
  },
];

describe.each(servers)('$name, configured as the README says', (server) => {
  test('serves the site with its headers, and its page for what is not there', async () => {
    const { address, stop } = await startServer(server, { dist, path: '/' });
    try {
      const home = await fetch(address);
      expect(home.status).toBe(200);
      expect(home.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(home.headers.get('x-content-type-options')).toBe('nosniff');
      const missing = await fetch(`${address}articles/nothing.html`);
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain('This page does not exist');
    } finally {
      await stop();
    }
  });
});
