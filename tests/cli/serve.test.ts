import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstPort, listen } from '../../src/cli/port.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { netlifyHeaders } from '../../src/finish/headers/netlify.ts';
import { headerRules } from '../../src/finish/headers/header-rules.ts';
import { strictest } from '../../src/finish/policy.ts';

let folder = '';
let served: Served;
const FIRST_PORT = 4500;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  mkdirSync(join(folder, 'articles'));
  mkdirSync(join(folder, '.well-known'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  served = await serve(folder, FIRST_PORT, () => undefined);
});

afterAll(() => {
  served.server.close();
  rmSync(folder, { recursive: true });
});

const files = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'articles.html': 'articles',
  'articles/x.html': 'an article',
  'favicon.svg': '<svg/>',
  'robots.txt': 'robots',
  'font.woff2': 'font',
  '.well-known/security.txt': 'contact',
};

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * Asks for the very path given: `fetch` would tidy it up. On a connection of its own: a file that a test writes while the end
 * of it is still being looked for would go on after its length.
 */
async function get(path: string, method = 'GET'): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  request(new URL(served.address), { path, method, agent: false }, (response) => {
    let body = '';
    response.setEncoding('utf8').on('data', (text: string) => (body += text));
    response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
  })
    .on('error', reject)
    .end();
  return promise;
}

describe('what is served', () => {
  test.each([
    { path: '/', status: 200, type: 'text/html; charset=utf-8', body: 'home' },
    { path: '/?utm=1', status: 200, type: 'text/html; charset=utf-8', body: 'home' },
    { path: '/articles/x.html', status: 200, type: 'text/html; charset=utf-8', body: 'an article' },
    { path: '/favicon.svg', status: 200, type: 'image/svg+xml', body: '<svg/>' },
    { path: '/robots.txt', status: 200, type: 'text/plain; charset=utf-8', body: 'robots' },
    { path: '/font.woff2', status: 200, type: 'font/woff2', body: 'font' },
    { path: '/.well-known/security.txt', status: 200, type: 'text/plain; charset=utf-8', body: 'contact' },
    { path: '/nowhere.html', status: 404, type: 'text/html; charset=utf-8', body: 'nothing here' },
    { path: '/deep/er/nowhere', status: 404, type: 'text/html; charset=utf-8', body: 'nothing here' },
    // Nothing is guessed: what an object store would not find is not found here.
    { path: '/articles', status: 404, type: 'text/html; charset=utf-8', body: 'nothing here' },
    { path: '/articles/', status: 404, type: 'text/html; charset=utf-8', body: 'nothing here' },
    { path: '/../../../../etc/passwd', status: 404, type: 'text/html; charset=utf-8', body: 'nothing here' },
    { path: '/..%2f..%2f..%2f..%2fetc/passwd', status: 404, type: 'text/html; charset=utf-8', body: 'nothing here' },
    { path: '/%', status: 404, type: 'text/html; charset=utf-8', body: 'nothing here' },
    { path: '//', status: 404, type: 'text/html; charset=utf-8', body: 'nothing here' },
  ])('$path is answered with $status, $type', async ({ path, status, type, body }) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status, body });
    expect(answer.headers['content-type']).toBe(type);
  });

  test('HEAD has the length and no body, also where there is nothing', async () => {
    const answer = await get('/nowhere.html', 'HEAD');
    expect(answer).toMatchObject({ status: 404, body: '', headers: { 'content-length': '12' } });
  });

  test('a file that has changed is served as it is now', async () => {
    writeFileSync(join(folder, 'articles/x.html'), 'corrected');
    expect((await get('/articles/x.html')).body).toBe('corrected');
    writeFileSync(join(folder, 'articles/x.html'), files['articles/x.html']);
  });
});

describe('the headers of a host', () => {
  beforeAll(() =>
    writeFileSync(join(folder, '_headers'), netlifyHeaders(headerRules({ pages: strictest, saved: strictest }))),
  );
  afterAll(() => rmSync(join(folder, '_headers')));

  test.each(['/', '/articles/x.html', '/nowhere.html'])('%s has those of a page', async (path) => {
    const { headers } = await get(path);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  test('an image may be shown elsewhere', async () => {
    const { headers } = await get('/favicon.svg');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['content-type']).toBe('image/svg+xml');
  });

  test('nothing is promised about TLS, and nothing is kept from the next build', async () => {
    const { headers } = await get('/');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['cache-control']).not.toContain('max-age');
  });
});

describe('the port', () => {
  test('one that is taken is said and the next one taken', async () => {
    const squatter = createServer();
    await listen(squatter, FIRST_PORT + 50);
    const said: string[] = [];
    const second = await serve(folder, FIRST_PORT + 50, (line) => said.push(line));
    expect(said).toEqual([`Port ${FIRST_PORT + 50} is taken, trying ${FIRST_PORT + 51}.`]);
    expect(second.address).toBe(`http://localhost:${FIRST_PORT + 51}/`);
    expect(await (await fetch(second.address)).text()).toBe('home');
    second.server.close();
    squatter.close();
  });

  test.each([
    { host: '::1', port: FIRST_PORT + 60 },
    { host: '0.0.0.0', port: FIRST_PORT + 70 },
    { host: '::', port: FIRST_PORT + 80 },
  ])('it counts as taken by a program at $host', async ({ host, port }) => {
    const squatter = createServer();
    const { promise, resolve } = Promise.withResolvers<boolean>();
    squatter.on('listening', () => resolve(true)).on('error', () => resolve(false));
    squatter.listen(port, host);
    // A machine without IPv6 has nobody there who could hold the port.
    const held = await promise;
    const second = await serve(folder, port, () => undefined);
    expect(second.address).toBe(`http://localhost:${held ? port + 1 : port}/`);
    second.server.close();
    squatter.close();
  });

  test.each([
    { wanted: undefined, port: 4321 },
    { wanted: '', port: 4321 },
    { wanted: '8080', port: 8080 },
  ])('PORT=$wanted means $port', ({ wanted, port }) => {
    expect(firstPort(wanted)).toBe(port);
  });

  test.each(['abc', '0', '70000', '80.5'])('PORT=%s is refused', (wanted) => {
    expect(() => firstPort(wanted)).toThrow(`PORT is "${wanted}"; it must be a number from 1 to 65535.`);
  });
});
