import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caddyConfig } from '../../src/finish/headers/caddy.ts';
import { nginxConfig } from '../../src/finish/headers/nginx.ts';
import { fieldsFor, headerRules, HSTS, type Fields, type Rule } from '../../src/finish/headers/header-rules.ts';
import { sitePolicies } from '../../src/finish/headers/site-policy.ts';
import { builtSite } from '../setup/provided.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { sampleDist, samples } from './sample-dist.ts';
import type { Server } from './server.ts';
import { paths } from './servers.ts';
import { startServer, type ServedSite } from './start.ts';
import { wrangler } from './wrangler.ts';

const { dist } = builtSite();
const rules = headerRules(await sitePolicies(dist));
const sample = sampleDist(dist);

afterAll(() => sample.remove());

/** Every field that a rule is about. */
const names = [...new Set(rules.flatMap(({ fields }: Rule) => Object.keys(fields)))];

/** Those fields of an answer, by the names that the rules have. */
function fieldsOf({ headers }: Response): Fields {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null || name === 'Content-Type' ? [] : [[name, value]];
    }),
  );
}

/** What the table says of a file, over TLS or without. */
function expected(path: string, overTls: boolean): Fields {
  const isSaid = (name: string) => name !== 'Content-Type' && (overTls || name !== HSTS);
  return Object.fromEntries(Object.entries(fieldsFor(rules, path)).filter(([name]) => isSaid(name)));
}

/** The server with its configuration changed by `change`. */
function changed(server: Server, change: (configuration: string) => string): Server {
  return {
    ...server,
    configure: (place) => {
      const command = server.configure(place);
      const file = command.args.find((argument) => argument.startsWith(place.work)) ?? '';
      const before = readFileSync(file, 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`nothing to change in the configuration of ${server.name}`);
      writeFileSync(file, after);
      return command;
    },
  };
}

/** As little as a host may give a folder: `FileInfo`, and an error page of its own. */
const narrowApache = changed(apache, (text) =>
  text.replace('AllowOverride All', 'AllowOverride FileInfo').replace(/^ErrorDocument .*$/m, ''),
);

/** The base configuration of the tests has an error page already; ours is to be seen. */
const bareNginx = changed(nginx, (text) => text.replace(/^ {4}error_page .*\n/m, ''));
const bareCaddy = changed(caddy, (text) => text.replace(/^ {2}file_server\n {2}handle_errors \{[^]*?\n {2}\}\n/m, ''));

const configured = paths.flatMap((path) => [
  { name: `nginx at ${path}`, server: bareNginx, path, extra: nginxConfig(rules, path) },
  { name: `Caddy at ${path}`, server: bareCaddy, path, extra: caddyConfig(rules, path) },
  { name: `Apache with dist/.htaccess at ${path}`, server: apache, path, extra: '' },
  {
    name: `Apache with dist/.htaccess under "AllowOverride FileInfo" at ${path}`,
    server: narrowApache,
    path,
    extra: '',
  },
]);

describe.each(configured)('$name', ({ server, path, extra }) => {
  let site: ServedSite;
  const get = (file: string, headers: Record<string, string> = {}) => fetch(site.address + file, { headers });

  beforeAll(async () => {
    site = await startServer(server, { dist: sample.folder, path, extra });
  });
  afterAll(() => site.stop());

  test.each(Object.entries(samples))('%s has the headers of the table, and its type', async (file, type) => {
    const response = await get(file);
    expect(response.status).toBe(200);
    expect(fieldsOf(response)).toEqual(expected(file, false));
    expect(type.split(' or ')).toContain(response.headers.get('content-type')?.split(';')[0]);
    if (type.startsWith('text/')) expect(response.headers.get('content-type')).toMatch(/charset=utf-8$/i);
  });

  test('the folder has those of its index.html', async () => {
    expect(fieldsOf(await get(''))).toEqual(expected('index.html', false));
  });

  test('what is missing has those of a page, also where it would be kept for a year', async () => {
    for (const file of [
      'nowhere.html',
      'deep/er/nowhere',
      '_astro/gone.CCVVNp6i.js',
      'embed/gone.json',
      'saved/gone.html',
    ]) {
      const response = await get(file);
      expect(response.status, file).toBe(404);
      expect(await response.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
      expect(fieldsOf(response), file).toEqual(expected('404.html', false));
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    }
  });

  test('TLS is promised over TLS alone, and on Apache only for a host that the site has to itself', async () => {
    const response = await get('index.html', { 'X-Forwarded-Proto': 'https' });
    const isPromised = path === '/' || server.name !== 'Apache httpd';
    expect(fieldsOf(response)).toEqual(expected('index.html', isPromised));
  });
});

describe('Cloudflare Pages with dist/_headers', () => {
  let site: ServedSite;

  beforeAll(async () => {
    site = await startServer(wrangler, { dist: sample.folder, path: '/' });
  });
  afterAll(() => site.stop());

  test.each(Object.entries(samples))('%s has the headers of the table, and its type', async (file, type) => {
    const response = await fetch(new URL(file, site.address));
    expect(response.status).toBe(200);
    // It allows everybody to read everything, whatever the site says.
    expect({ 'Access-Control-Allow-Origin': '*', ...fieldsOf(response) }).toEqual({
      'Access-Control-Allow-Origin': '*',
      ...expected(file, true),
    });
    expect(type.split(' or ')).toContain(response.headers.get('content-type')?.split(';')[0]);
  });

  test.each(['nowhere.html', '_astro/gone.CCVVNp6i.js'])('%s, which is missing, has those of a page', async (file) => {
    const response = await fetch(new URL(file, site.address));
    expect(response.status).toBe(404);
    // It lets nobody keep what is missing, whatever the site says.
    expect(fieldsOf(response)).toMatchObject({ ...expected('404.html', true), 'Cache-Control': 'no-store' });
  });
});

describe('Apache without what a host may lack', () => {
  test.each([
    { lacks: 'mod_headers', module: /^LoadModule headers_module .*$/m },
    { lacks: 'mod_rewrite', module: /^LoadModule rewrite_module .*$/m },
    { lacks: 'mod_mime', module: /^(?:LoadModule mime_module|TypesConfig) .*$/gm },
  ])('$lacks still shows the pages and its 404', async ({ module }) => {
    const server = changed(apache, (text) => text.replace(module, ''));
    const { address, stop } = await startServer(server, { dist: sample.folder, path: '/' });
    try {
      expect((await fetch(new URL('articles/putin-xi-talks.html', address))).status).toBe(200);
      const missing = await fetch(new URL('nowhere.html', address));
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain('<main');
    } finally {
      await stop();
    }
  });

  test('mod_rewrite promises no TLS, because it may be for a folder of the host', async () => {
    const server = changed(apache, (text) => text.replace(/^LoadModule rewrite_module .*$/m, ''));
    const { address, stop } = await startServer(server, { dist: sample.folder, path: '/' });
    try {
      const response = await fetch(address, { headers: { 'X-Forwarded-Proto': 'https' } });
      expect(fieldsOf(response)).toEqual(expected('index.html', false));
    } finally {
      await stop();
    }
  });
});

test('a header that Apache’s own configuration has too is sent once, as the site has it', async () => {
  const extra = 'Header set Referrer-Policy "unsafe-url"\nHeader set Cache-Control "no-store"';
  const { address, stop } = await startServer(apache, { dist: sample.folder, path: '/', extra });
  try {
    expect(fieldsOf(await fetch(address))).toEqual(expected('index.html', false));
  } finally {
    await stop();
  }
});
