import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { at, SMALL_SITE, writeSite } from '../checks/small-site.ts';
import { outletPages } from './cite/outlets.ts';
import { fillIn, type Filled } from './fill-in.ts';
import { runBeside, serveLocally } from './local-server.ts';
import { today } from '../../src/cli/today.ts';

const source = (name: string, kind: string, more = '') =>
  `name: ${name}\nkind: ${kind}\nownership: private\nwords: a source\nnote: For tests.\n${more}`;

let root: string;

beforeEach(() => {
  root = writeSite({
    'content/sources/xinhua.yaml': source('Xinhua', 'state-news-agency', 'native: { text: 新华社, lang: zh }\n'),
    'content/sources/yonhap.yaml': source('Yonhap', 'news-agency', 'native: { text: 연합뉴스, lang: ko }\n'),
  });
});

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const cite = (...args: string[]) => runBeside(root, 'cite', args);

/** Serves pages by their paths, and makes the server the gazette of the site. */
async function gazette(pages: Readonly<Record<string, string>>): Promise<string> {
  const address = await serveLocally((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  writeFileSync(join(root, 'content/sources/gazette.yaml'), source('Gazette', 'newspaper', `url: ${address}/\n`));
  return address;
}

test.for(outletPages)('cites a page made as outlets make theirs: $path', async ({ path, type, page, cited }) => {
  const address = await serveLocally((_, response) => {
    response.writeHead(200, { 'content-type': type ?? 'text/html; charset=utf-8' }).end(page);
  });
  writeFileSync(join(root, 'content/sources/gazette.yaml'), source('Gazette', 'newspaper', `url: ${address}/\n`));
  expect(await cite('--local', address + path)).toEqual({
    status: 0,
    out: `${cited}\n  url: ${address}${path}\n  retrieved: ${today()}\n`,
    errors: '',
  });
});

const PAGE = '<title>The bridge is open</title><meta property="article:published_time" content="2024-03-05">';

describe('into an entry', () => {
  test('a citation is inserted, and nothing else is touched', async () => {
    const address = await gazette({ '/a?utm_source=x': PAGE });
    const { status, out, errors } = await cite('--local', `${address}/a?utm_source=x#top`, '--into', 'articles/talks');
    expect({ status, out, errors }).toEqual({
      status: 0,
      out: `Wrote bridge-open into ${at.article}: cite it as [^bridge-open].\n`,
      errors: '',
    });
    const added = `  bridge-open:
    source: gazette
    title: The bridge is open
    date: 2024-03-05
    url: ${address}/a
    retrieved: ${today()}
`;
    const before = SMALL_SITE[at.article] ?? '';
    const place = before.indexOf('---\n\nPutin');
    expect(read(at.article)).toBe(before.slice(0, place) + added + before.slice(place));
  });

  test('an address that is cited there already is not cited twice, and an id is given once', async () => {
    const address = await gazette({ '/a': PAGE, '/b': PAGE });
    await cite('--local', `${address}/a`, '--into', at.article);
    const again = await cite('--local', `${address}/a`, `${address}/b`, '--into', 'articles/talks');
    expect(again.out.split('\n')).toEqual([
      `${at.article} has this page already: cite it as [^bridge-open].`,
      `Wrote bridge-open-2 into ${at.article}: cite it as [^bridge-open-2].`,
      '',
    ]);
    expect((await cite('--local', `${address}/b`, '--into', 'background/neighbours', '--id', 'call')).errors).toBe(
      '"call" is the id of another citation: choose another one.\n',
    );
  });

  test('a host that is no source yet begins one, with what its page says of itself', async () => {
    const address = await serveLocally((_, response) => {
      response.end(`${PAGE}<meta property="og:site_name" content="The Courier: daily">`);
    });
    const { host } = new URL(address);
    const { errors } = await cite('--local', `${address}/a`, '--into', 'articles/talks');
    expect(errors).toBe(
      `  bridge-open: ${host} was no source yet: content/sources/the-courier-daily.yaml is begun, fill it in.\n`,
    );
    expect(read('content/sources/the-courier-daily.yaml')).toContain("name: 'The Courier: daily'\n");
    expect(read('content/sources/the-courier-daily.yaml')).toContain(`\nurl: ${address}/\n`);
    expect(read(at.article)).toContain('  bridge-open:\n    source: the-courier-daily\n');
  });

  test('with mistakes in its YAML stays as it is, and no source is begun', async () => {
    const address = await serveLocally((_, response) => response.end(PAGE));
    const broken = (SMALL_SITE[at.article] ?? '').replace('source: tass\n', 'source: [tass\n');
    writeFileSync(join(root, at.article), broken);
    const { status, errors } = await cite('--local', address, '--into', 'articles/talks');
    expect({ status, errors }).toEqual({
      status: 1,
      errors: `${at.article} has mistakes in its YAML, which come first: "npm run check" names them.\n`,
    });
    expect(read(at.article)).toBe(broken);
    expect(existsSync(join(root, `content/sources/${new URL(address).host.replaceAll(/[.:]/g, '-')}.yaml`))).toBe(
      false,
    );
  });

  test('with a mistake of another kind takes it', async () => {
    const address = await gazette({ '/a': PAGE });
    writeFileSync(
      join(root, at.article),
      (SMALL_SITE[at.article] ?? '').replace('date: 2022-12-26', 'date: 2022-02-30'),
    );
    expect(await cite('--local', `${address}/a`, '--into', 'articles/talks')).toMatchObject({ status: 0 });
  });

  test('that is not there is named', async () => {
    const address = await gazette({ '/a': PAGE });
    expect((await cite('--local', `${address}/a`, '--into', 'articles/talk')).errors).toBe(
      'There is no "articles/talk" in content. Did you mean "articles/talks"?\n',
    );
  });
});

describe('what is hostile', () => {
  const title = (text: string) => `<html><head><title>${text}</title></head><body><p>One.</p><p>Two.</p>`;

  test.for([
    ['a title that is YAML', title('a: [b, {c'), `b-c:\n  source: gazette\n  title: 'a: [b, {c'\n`],
    [
      'a title of several lines',
      title('one\n---\ntwo: 3'),
      `one-two-3:\n  source: gazette\n  title: 'one --- two: 3'\n`,
    ],
    ['control characters', title('o\u0007n\u001B[31me\u202Etwo'), `31metwo:\n  source: gazette\n  title: on[31metwo\n`],
    [
      'a script in a title',
      title('&lt;script&gt;alert(1)&lt;/script&gt;'),
      `script-alert-1-script:\n  source: gazette\n  title: <script>alert(1)</script>\n`,
    ],
    [
      'a canonical address that runs',
      `<link rel="canonical" href="javascript:alert(1)">${title('Run')}`,
      `run:\n  source: gazette\n  title: Run\n`,
    ],
    [
      'a canonical address elsewhere',
      `<link rel="canonical" href="https://example.com/x">${title('Run')}`,
      `run:\n  source: gazette\n  title: Run\n`,
    ],
    [
      'a day that is yet to come',
      `<meta name="date" content="2567-03-05">${title('Thai')}`,
      `thai:\n  source: gazette\n  title: Thai\n`,
    ],
    ['10 MB', title('Long') + '<div>'.repeat(2_000_000), `long:\n  source: gazette\n  title: Long\n`],
    [
      'JSON-LD that is broken',
      `<script type="application/ld+json">{"@type":</script>${title('Odd')}`,
      `odd:\n  source: gazette\n  title: Odd\n`,
    ],
  ] as const)('%s is a text like any other', async ([, page, cited]) => {
    const address = await gazette({ '/a': page });
    const { status, out } = await cite('--local', `${address}/a`);
    expect({ status, out }).toEqual({ status: 0, out: `${cited}  url: ${address}/a\n  retrieved: ${today()}\n` });
  });

  test('a body without end is read no further than it tells what it is', async () => {
    const address = await serveLocally((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write(title('Endless'));
      const more = () => {
        while (response.writable && response.write('<p>x'.repeat(10_000)));
      };
      response.on('drain', more);
      more();
    });
    expect((await cite('--local', address)).out).toContain('  title: Endless\n');
  });

  test('another encoding than it says', async () => {
    const address = await serveLocally((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(Buffer.concat([Buffer.from('<title>'), Buffer.from([0xc1, 0xfe, 0xe4]), Buffer.from('</title>')]));
    });
    expect(await cite('--local', address)).toMatchObject({
      status: 1,
      errors: `${address} says nothing of itself without its scripts: save the page in your browser, then: npm run cite -- --file page.html\n`,
    });
  });

  test.for([
    ['/gone', 410, {}, '', 'A/gone is not there (410): look at the address'],
    [
      '/no',
      403,
      {},
      '',
      'A/no is not shown to programs (403): save the page in your browser, then: npm run cite -- --file page.html',
    ],
    ['/loop', 302, { location: '/loop' }, '', 'A/loop leads on and on, to A/loop last: open it in a browser and look'],
    ['/on', 301, { location: '/on?x=1' }, '', 'A/on leads on and on, to A/on?x=1 last: open it in a browser and look'],
    [
      '/js',
      302,
      { location: 'javascript:alert(1)' },
      '',
      '"javascript:alert(1)" is no page on the web: give an address that begins with "https://"',
    ],
    [
      '/file',
      302,
      { location: 'file:///etc/passwd' },
      '',
      '"file:///etc/passwd" is no page on the web: give an address that begins with "https://"',
    ],
    [
      '/refresh',
      200,
      {},
      '<meta http-equiv="refresh" content="0; url=https://example.com/">',
      'A/refresh only leads on: cite the page that it leads to, https://example.com/',
    ],
    [
      '/app',
      200,
      {},
      '<script>document.title = "x"</script>',
      'A/app says nothing of itself without its scripts: save the page in your browser, then: npm run cite -- --file page.html',
    ],
  ] as const)('%s is refused in one sentence', async ([path, status, headers, page, message]) => {
    const address = await serveLocally((_, response) => {
      response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(page);
    });
    expect(await cite('--local', address + path)).toEqual({
      status: 1,
      out: '',
      errors: `${message.replaceAll(/\bA(?=\/)/g, address)}\n`,
    });
  });

  test('one’s own network is read only when it is asked for', async () => {
    const address = await gazette({ '/a': PAGE });
    const { port } = new URL(address);
    const refused = (host: string) =>
      `${host} lies in your own network: write "--local" if it is to be read all the same\n`;
    expect((await cite(`${address}/a`)).errors).toBe(refused('127.0.0.1'));
    expect((await cite(`http://localhost:${port}/a`)).errors).toBe(refused('localhost'));
    expect((await cite(`http://2130706433:${port}/a`)).errors).toBe(refused('127.0.0.1'));
    expect((await cite('http://[::ffff:192.168.0.1]/')).errors).toBe(refused('[::ffff:c0a8:1]'));
  });
});

describe('a file', () => {
  const saved = (name: string, text: string) => {
    writeFileSync(join(root, name), text);
    return name;
  };

  test('is a saved page, by the address that it gives itself', async () => {
    const page = saved('page.html', `${PAGE}<link rel="canonical" href="https://tass.example/a">`);
    expect((await cite('--file', page)).out).toBe(
      'bridge-open:\n  title: The bridge is open\n  date: 2024-03-05\n  url: https://tass.example/a\n',
    );
  });

  const CITED = `bridge-open:
  source: tass
  title: 'The bridge: open'
  date: 2024-03-05
  url: https://elsewhere.example/a
  retrieved: 2024-03-06
`;

  test.for([
    [
      'a.bib',
      '@online{a, title={The bridge: open}, organization={TASS}, url={https://elsewhere.example/a}, date={2024-03-05}, urldate={2024-03-06}}',
    ],
    [
      'a.ris',
      'TY  - NEWS\nTI  - The bridge: open\nT2  - TASS\nDA  - 2024/03/05/\nPY  - 2024\nUR  - https://elsewhere.example/a\nER  - \n',
    ],
    [
      'a.json',
      '[{"id":"a","type":"webpage","title":"The bridge: open","container-title":"TASS","URL":"https://elsewhere.example/a","issued":{"date-parts":[["2024",3,5]]},"accessed":{"date-parts":[["2024",3,6]]}}]',
    ],
  ] as const)('of a reference manager gives its references: %s', async ([name, text]) => {
    expect(await cite('--file', saved(name, text))).toEqual({
      status: 0,
      out: name === 'a.ris' ? CITED.replace(/  retrieved.*\n/, '') : CITED,
      errors: '',
    });
  });

  test('that is broken is refused in one sentence', async () => {
    expect((await cite('--file', saved('a.json', '[{'))).errors).toMatch(
      /^a\.json cannot be read: SyntaxError: .*\. Export it again, as BibLaTeX, RIS or CSL JSON\.\n$/,
    );
    expect((await cite('--file', 'none.html')).errors).toBe('There is no file none.html: look at its name.\n');
  });
});

test('what it cannot follow is said with what it can do', async () => {
  const help = 'All that it can do: npm run cite -- --help\n';
  expect(await cite()).toEqual({ status: 2, out: '', errors: `Say what to cite: npm run cite -- ADDRESS\n${help}` });
  expect((await cite('--locl', 'x')).errors).toBe(`There is no option "--locl". Did you mean "--local"?\n${help}`);
  expect((await cite('a.example', 'b.example', '--id', 'x')).errors).toBe(
    `--id names one citation, and these are several: cite them one by one.\n${help}`,
  );
});

test('twelve addresses make the citations of an explainer in three commands, and no address is typed', async () => {
  const paths = Array.from({ length: 12 }, (_, index) => `/report-${index + 1}`);
  const address = await gazette(
    Object.fromEntries(paths.map((path) => [path, PAGE.replace('The bridge is open', `News of day ${path.slice(8)}`)])),
  );
  const commands = [
    ['new', 'article', 'The bridge is open again'],
    ['cite', '--local', ...paths.map((path) => address + path), '--into', 'articles/the-bridge-is-open-again'],
  ];
  for (const [command = '', ...args] of commands) {
    expect(await runBeside(root, command, args)).toMatchObject({ status: 0, errors: '' });
  }
  const file = 'content/articles/the-bridge-is-open-again.mdx';
  const ids = [...read(file).matchAll(/^ {2}(news-day-\d+):$/gm)].map(([, id]) => id ?? '');
  expect(ids).toHaveLength(12);
  // What the template offers below them stays below: it can be taken up.
  expect(read(file).indexOf(`  ${ids.at(-1)}:`)).toBeLessThan(read(file).indexOf('# known:'));
  // What an editor then writes: the fields that are empty, and the text.
  const [first = ''] = ids;
  const fields: Filled[] = [
    ['description', 'What was said of the bridge.'],
    ['date', '2024-03-05'],
    ['source', 'gazette'],
    ['background', 'neighbours'],
    ...[1, 2, 3].map((): Filled => ['-', `It is open.[^${first}]`]),
  ];
  const text = ids.map((id) => `\nThe bridge is open.[^${id}]\n`).join('');
  const filled = fillIn(read(file), fields, text).replace(/^ {2}first-report:\n(?: {4}.*\n)+/m, '');
  writeFileSync(join(root, file), filled);
  const { status, out } = await runBeside(root, 'check', []);
  expect(out.split('\n').filter((line) => line.includes('  error  '))).toEqual([]);
  expect(status).toBe(0);
});
