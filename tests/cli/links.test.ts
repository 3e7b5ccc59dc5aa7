import type { RequestListener } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askLink } from '../../src/cli/links/ask-link.ts';
import { verdictOn } from '../../src/cli/links/verdict.ts';
import { at, SMALL_SITE, writeSite } from '../checks/small-site.ts';
import { runBeside, serveLocally } from './local-server.ts';

const page = (title: string) => `<html><head><title>${title}</title></head><body><p>Text.</p></body></html>`;

/** What a server answers, by the path: its status, its headers, its page. */
type Answers = Readonly<Record<string, readonly [status: number, headers?: Record<string, string>, page?: string]>>;

const answering =
  (answers: Answers, asked: string[] = []): RequestListener =>
  ({ method = '', url = '', headers }, response) => {
    asked.push(
      `${method} ${url}${headers['accept-datetime'] === undefined ? '' : ` at ${String(headers['accept-datetime'])}`}`,
    );
    const [status, more = {}, text = page('The call')] = answers[url] ?? [404];
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...more }).end(text);
  };

const ASKING = { allowsOwnNetwork: true, pause: 1 };

/** What is said of a link whose server answers so, with A for the address of the server. */
async function said(answers: Answers, path = '/a', asked: string[] = []): Promise<string | undefined> {
  const address = await serveLocally(answering(answers, asked));
  const found = await askLink(address + path, ASKING);
  return verdictOn(address + path, 'The call', found)?.message.replaceAll(address, 'A');
}

const COPY = 'give "archive" an address of a copy (npm run links -- --archive looks for one), or cite another page';

describe('a link', () => {
  test.for<readonly [string, Answers, string | undefined]>([
    ['that leads to its page', { '/a': [200] }, undefined],
    ['to a page whose title was reworded', { '/a': [200, {}, page('The call: what was said | TASS')] }, undefined],
    ['to a file', { '/a': [200, { 'content-type': 'application/pdf' }] }, undefined],
    ['that is gone', { '/a': [404] }, `the page is gone (404): ${COPY}`],
    ['that is gone for good', { '/a': [410] }, `the page is gone (410): ${COPY}`],
    [
      'that has moved for good',
      { '/a': [301, { location: '/b' }], '/b': [308, { location: '/c' }], '/c': [200] },
      'the page has moved for good: write A/c',
    ],
    ['that has moved for now', { '/a': [302, { location: '/b' }], '/b': [200] }, undefined],
    [
      'to a front page',
      { '/a': [302, { location: '/en/' }], '/en/': [200] },
      `the address leads to a front page, A/en/: ${COPY}`,
    ],
    ['to a page that is gone', { '/a': [301, { location: '/b' }] }, `the page is gone (404): ${COPY}`],
    [
      'to another page than is cited',
      { '/a': [200, {}, page('Buy shoes online')] },
      'the page is titled "Buy shoes online": look whether it is still the one that is cited',
    ],
    [
      'that programs may not open',
      { '/a': [403] },
      'the page is not shown to programs (403): open it in a browser and look',
    ],
    ['whose server fails', { '/a': [503] }, 'the server answers with a fault (503): ask again tomorrow'],
    [
      'that leads in a circle',
      { '/a': [302, { location: '/a' }] },
      'A/a leads on and on, to A/a last: open it in a browser and look',
    ],
    [
      'that leads to a script',
      { '/a': [301, { location: 'javascript:1' }] },
      '"javascript:1" is no page on the web: give an address that begins with "https://"',
    ],
  ])('%s', async ([, answers, message]) => {
    expect(await said(answers)).toBe(message);
  });

  test('whose host is not there', async () => {
    const found = await askLink('http://nowhere.invalid/a', ASKING);
    expect(found.trouble).toBe('no host is called nowhere.invalid: look at the address, or at your network');
  });

  test('whose server hangs up is asked three times', async () => {
    let times = 0;
    const address = await serveLocally(({ socket }) => {
      times += 1;
      socket.destroy();
    });
    expect((await askLink(address, ASKING)).trouble).toMatch(
      /^127\.0\.0\.1:\d+ cannot be reached \(UND_ERR_SOCKET\): try again later$/,
    );
    expect(times).toBe(3);
  });

  test('is asked by HEAD, then by GET; one of which HEAD says enough is not', async () => {
    const asked: string[] = [];
    await said({ '/a': [200] }, '/a', asked);
    await said({ '/f': [200, { 'content-type': 'application/pdf' }] }, '/f', asked);
    expect(asked).toEqual(['HEAD /a', 'GET /a', 'HEAD /f']);
  });

  test('with a certificate that nobody vouches for', async () => {
    const { createServer } = await import('node:https');
    const { cert, key } = await import('./links/certificate.ts');
    const server = createServer({ cert, key }, (_, response) => response.end()).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const { port } = typeof address === 'object' && address ? address : { port: 0 };
    const found = await askLink(`https://127.0.0.1:${port}/a`, ASKING);
    server.close();
    expect(found.trouble).toBe(
      `the certificate of 127.0.0.1:${port} is not to be trusted (DEPTH_ZERO_SELF_SIGNED_CERT): open the page in a browser and look`,
    );
  });
});

describe('the command', () => {
  const ARTICLE = (address: string) =>
    (SMALL_SITE[at.article] ?? '').replace(
      '    url: https://tass.com/1\n',
      `    url: ${address}/moved # as of 2022\n    date: 2022-12-27\n  gone: { source: tass, title: The call, url: "${address}/gone" }\n  dead:\n    source: tass\n    title: The call\n    url: '${address}/dead'\n    # read on the day\n    retrieved: 2022-12-28\n`,
    );

  const answers = (address: string): Answers => ({
    '/moved': [301, { location: '/new' }],
    '/new': [200],
    [`/gate/${address}/dead`]: [302, { location: `/copy/2022/${address}/dead` }],
    [`/copy/2022/${address}/dead`]: [200, { 'memento-datetime': 'Wed, 28 Dec 2022 10:00:00 GMT' }],
    [`/gate/${address}/gone`]: [404],
  });

  async function site() {
    const asked: string[] = [];
    const later: { answer: RequestListener } = { answer: () => undefined };
    const address = await serveLocally((request, response) => later.answer(request, response));
    later.answer = answering(answers(address), asked);
    const root = writeSite();
    writeFileSync(join(root, at.article), ARTICLE(address));
    return { root, address, asked, article: () => readFileSync(join(root, at.article), 'utf8') };
  }

  test('prints what is wrong in its place, asks once a day, and ends with 0 unless it is strict', async () => {
    const { root, address, asked } = await site();
    const { status, out } = await runBeside(root, 'links', ['--local']);
    expect({ status, out }).toEqual({
      status: 0,
      out: [
        `${at.article}:17:10  warning  dead-link  the page has moved for good: write ${address}/new`,
        `${at.article}:19:47  warning  dead-link  the page is gone (404): ${COPY}`,
        `${at.article}:23:10  warning  dead-link  the page is gone (404): ${COPY}`,
        '3 addresses asked, 3 of their citations want a look',
        '',
      ].join('\n'),
    });
    const before = asked.length;
    expect(await runBeside(root, 'links', ['--local', '--strict'])).toMatchObject({ status: 1, out });
    expect(asked.length).toBe(before);
  });

  test('offers copies of the day on which the page was read, and writes nothing but what it says', async () => {
    const { root, address, asked, article } = await site();
    const args = ['--local', '--archive', '--service', `${address}/gate/`];
    expect((await runBeside(root, 'links', args)).out.split('\n').slice(1, 3)).toEqual([
      `${at.article}:19:47  warning  dead-link  the page is gone (404): ${COPY}; no copy was found`,
      `${at.article}:23:10  warning  dead-link  the page is gone (404): ${COPY}; there is a copy: ${address}/copy/2022/${address}/dead`,
    ]);
    expect(asked).toContain(`GET /gate/${address}/dead at Wed, 28 Dec 2022 12:00:00 GMT`);
    expect(article()).toBe(ARTICLE(address));
    expect((await runBeside(root, 'links', [...args, '--write'])).out).toContain(`\nWrote 2 into ${at.article}\n`);
    expect(article()).toBe(
      ARTICLE(address)
        .replace(`${address}/moved #`, `${address}/new #`)
        .replace(`/dead'\n`, `/dead'\n    archive: ${address}/copy/2022/${address}/dead\n`),
    );
  });

  test('asks nothing in one’s own network unless it is told to', async () => {
    const { root, asked } = await site();
    expect((await runBeside(root, 'links', [])).out).toContain(
      `${at.article}:17:10  warning  dead-link  127.0.0.1 lies in your own network: write "--local" if it is to be read all the same\n`,
    );
    expect(asked).toEqual([]);
  });

  test('what it cannot follow is said with what it can do', async () => {
    const help = 'All that it can do: npm run links -- --help\n';
    const root = writeSite();
    expect((await runBeside(root, 'links', ['--strickt'])).errors).toBe(
      `There is no option "--strickt". Did you mean "--strict"?\n${help}`,
    );
    expect((await runBeside(root, 'links', ['x'])).errors).toBe(
      `"x" is one word too many: all links are asked.\n${help}`,
    );
    expect(await runBeside(root, 'links', ['--service', 'x'])).toEqual({
      status: 2,
      out: '',
      errors: `--service is "x", which is no address.\n${help}`,
    });
  });
});
