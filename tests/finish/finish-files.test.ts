import { existsSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finisher, type Finished } from '../../src/finish/finish-files.ts';
import { finishFiles } from '../../src/finish/rendered-files.ts';
import { listFolder } from '../../src/finish/list-folder.ts';
import { sumOf, type LastPage, type LastPages } from '../../src/finish/last-pages.ts';
import type { Draft, Known } from '../../src/finish/verify/built-site.ts';
import { numberedPlaces } from '../../src/finish/verify/places.ts';
import { verify } from '../../src/finish/verify/verify.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import { writeFolder, type Files } from './folder.ts';
import { ADDRESS } from './verify/small-folder.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page</title><meta name="description" content="Of it.">${head}</head>\n<body>\n<h1>A</h1>\n${body}</body></html>`;

/** Where the pages of a last build lie, and nothing is kept of them yet. */
function lastPages(folder: string): LastPages {
  const kept = new Map<string, LastPage>();
  const drafts: Draft[] = [];
  return {
    folder,
    places: numberedPlaces(),
    find: (path, from) => kept.get(`${path} ${from}`),
    keep: (path, from, page) => kept.set(`${path} ${from}`, page),
    drafts,
    keepDrafts: (others) => drafts.splice(0, drafts.length, ...others),
  };
}

const KNOWN: Known = { address: ADDRESS, drafts: [], machine: [], fromPublic: new Set() };

/** A folder of pages when they are finished, and what is kept of them. */
async function finished(
  files: Files,
  last = lastPages('/none'),
  known = KNOWN,
  expected = 0,
): Promise<{ folder: string; read: (file: string) => string; kept: Finished }> {
  const folder = writeFolder(files);
  const all = finisher(folder, known, last);
  all.expect(expected);
  await finishFiles(folder, Object.keys(files), all);
  return { folder, read: (file) => readFileSync(join(folder, file), 'utf8'), kept: all.end() };
}

test('every page gets relative addresses and its policy', async () => {
  const { read } = await finished({
    'index.html': page('<img src="/a.png" alt="">'),
    'articles/a.html': page('<p><a href="/index.html">a</a>'),
  });
  expect(read('index.html')).toContain("img-src 'self'");
  expect(read('articles/a.html')).toContain(`content="default-src 'none'; connect-src`);
  expect(read('articles/a.html')).toContain('<body><h1>A</h1><p><a href="../index.html">a</a></body>');
});

test('a saved explainer is left for when the others are finished', async () => {
  const { read } = await finished({ 'saved/a.html': page('<a href="/index.html">a</a>') });
  expect(read('saved/a.html')).toBe(page('<a href="/index.html">a</a>'));
});

test('all that policies would block is said at once, by page', async () => {
  const files = { 'a.html': page('<p style="color:red" onclick="go()">'), 'b.html': '<!DOCTYPE html><title>b</title>' };
  await expect(finished(files)).rejects.toThrow(
    /^Pages have what their security policy blocks:\na\.html: <p style="…">: .+\na\.html: <p onclick="…">: .+\nb\.html: has no <meta charset>, which comes first in <head>$/,
  );
});

test('one with a style sheet that cannot be parsed is named', async () => {
  await expect(finished({ 'a/b.html': '<style>}</style>' })).rejects.toThrow(
    'a/b.html cannot be given relative addresses: ',
  );
});

test('those for search engines are in the order of their paths', async () => {
  const canonical = (path: string) => page('', `<link rel="canonical" href="${ADDRESS}${path}">`);
  const paths = ['b.html', 'a/1.html', 'a.html'];
  const { kept } = await finished(Object.fromEntries(paths.map((path) => [path, canonical(path)])));
  expect(kept.listed.map(({ address }) => address)).toEqual(
    ['a.html', 'a/1.html', 'b.html'].map((path) => ADDRESS + path),
  );
});

test('the places of faults are those in what is written', async () => {
  const files = {
    'index.html': page(
      '<p>\n<a href="/articles/a.html">a</a> <a href="/b.html">b</a>\n</p><pre>\n\n</pre><i id="x"><i id="x">',
    ),
    'articles/a.html': page('<a href="/index.html#no">a</a>'),
  };
  const { folder, read, kept } = await finished(files);
  const faults = (await verify(folder, listFolder(folder).files, kept.notes)).map(formatProblem);
  const column = (file: string, text: string) => (read(file).split('\n')[0] ?? '').indexOf(text) + 1;
  expect(faults.sort()).toEqual([
    `articles/a.html:1:${column('articles/a.html', '<a ')}  error  broken-link  <a href> "../index.html#no" leads to no place in index.html: no element has the id`,
    `index.html:1:${column('index.html', '<a href="b')}  error  broken-link  <a href> "b.html" leads to b.html, which does not exist`,
    'index.html:3:17  error  duplicate-id  <i id="x"> has an id that stands at 3:7 already',
  ]);
});

describe('where many files are expected', () => {
  const MANY = 300;
  const canonical = (path: string) =>
    page(`<a href="/${path}">A</a>`, `<link rel="canonical" href="${ADDRESS}${path}">`);
  const paths = Array.from({ length: 30 }, (_, number) => `a/${number}.html`);
  const files = Object.fromEntries(paths.map((path) => [path, canonical(path)]));
  const finishedMany = (these: Files, last = lastPages('/none')) => finished(these, last, KNOWN, MANY);

  test('they are the same, and so is all that is kept of them', async () => {
    const [some, many] = [await finished(files), await finishedMany(files)];
    expect(paths.map(many.read)).toEqual(paths.map(some.read));
    expect(many.kept.listed).toEqual(some.kept.listed);
    expect(many.kept.policies.together()).toEqual(some.kept.policies.together());
    expect(many.kept.notes.traces.size).toBe(paths.length);
    for (const [path, trace] of some.kept.notes.traces) expect(many.kept.notes.traces.get(path)).toEqual(trace);
  });

  test('what the last build made is taken', async () => {
    const last = lastPages(writeFolder({}));
    const first = await finishedMany(files, last);
    const made: string[] = [];
    const again = { ...last, folder: first.folder, keep: (path: string) => made.push(path) };
    const { read } = await finishedMany({ ...files, 'a/new.html': canonical('a/new.html') }, again);
    expect(made).toEqual(['a/new.html']);
    expect(paths.map(read)).toEqual(paths.map(first.read));
  });

  test('one that is broken is named', async () => {
    await expect(finishedMany({ ...files, 'a/b.html': '<style>}</style>' })).rejects.toThrow(
      'a/b.html cannot be given relative addresses: ',
    );
  });

  test('the faults of all are said', async () => {
    const faulty = { 'b.html': page('<i id="x"><i id="x">'), 'a.html': page('<i id="y"><i id="y">') };
    const { kept } = await finishedMany(faulty);
    expect(kept.notes.faults.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual([
      'a.html duplicate-id',
      'b.html duplicate-id',
    ]);
    await expect(
      finishedMany({ 'b.html': page('<p onclick="go()">'), 'a.html': page('<p onclick="go()">') }),
    ).rejects.toThrow(/^Pages have what their security policy blocks:\na\.html: <p onclick="…">: .+\nb\.html: /);
  });
});

describe('a page of which the last build made the same', () => {
  const canonical = `<link rel="canonical" href="${ADDRESS}a.html">`;
  const files = { 'a.html': page('<p id="x"><a href="/a.html#x">A</a><a href="/b.html">B</a>', canonical) };

  /** Finishes the files in a folder, whose pages then are those of the last build. */
  async function built() {
    const folder = writeFolder({});
    const last = lastPages(folder);
    const first = await finished(files, last);
    const text = first.read('a.html');
    renameSync(join(first.folder, 'a.html'), join(folder, 'a.html'));
    writeFileSync(join(first.folder, 'a.html'), text);
    const made = { count: 0 };
    return { first, last: { ...last, keep: () => (made.count += 1) }, made, file: join(folder, 'a.html') };
  }

  test('is taken, with all that is known of it', async () => {
    const { first, last, made } = await built();
    const again = await finished(files, last);
    expect(made.count).toBe(0);
    expect(again.read('a.html')).toBe(first.read('a.html'));
    expect(again.kept.listed).toEqual(first.kept.listed);
    expect(again.kept.policies.together()).toEqual(first.kept.policies.together());
    expect(again.kept.notes.traces).toEqual(first.kept.notes.traces);
    const faults = (await verify(again.folder, listFolder(again.folder).files, again.kept.notes)).map(formatProblem);
    expect(faults).toEqual(
      (await verify(first.folder, listFolder(first.folder).files, first.kept.notes)).map(formatProblem),
    );
    expect(faults.join('\n')).toContain('b.html');
  });

  test('need not be rendered, and is taken with all that is known of it', async () => {
    const { first, last } = await built();
    const folder = writeFolder({});
    const all = finisher(folder, KNOWN, last);
    expect(all.leaveOut('a.html', sumOf(files['a.html']))).toBe(true);
    expect(existsSync(join(folder, 'a.html'))).toBe(false);
    all.takeLeftOut();
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe(first.read('a.html'));
    const kept = all.end();
    expect(kept.listed).toEqual(first.kept.listed);
    expect(kept.notes.traces).toEqual(first.kept.notes.traces);
    expect(all.bytesOf('a.html')).toBe(readFileSync(join(folder, 'a.html')).length);
    expect(all.bytesOf('b.html')).toBeUndefined();
  });

  test('is rendered where it would be another, something else is known of the site, or its file was changed', async () => {
    const { last, file } = await built();
    const sum = sumOf(files['a.html']);
    const leavesOut = (known: Known, what: string) => finisher(writeFolder({}), known, last).leaveOut('a.html', what);
    expect(leavesOut(KNOWN, sum)).toBe(true);
    expect(leavesOut(KNOWN, sumOf('another'))).toBe(false);
    expect(leavesOut({ ...KNOWN, machine: ['/x'] }, sum)).toBe(false);
    writeFileSync(file, 'changed');
    expect(leavesOut(KNOWN, sum)).toBe(false);
  });

  test('is known again in a folder that was copied, and by its new time from then on', async () => {
    const { last, made, file } = await built();
    utimesSync(file, 1, 1);
    expect(finisher(writeFolder({}), KNOWN, last).leaveOut('a.html', sumOf(files['a.html']))).toBe(true);
    expect(made.count).toBe(1);
  });

  test('is made where something else is known of the site', async () => {
    const { last, made } = await built();
    await finished(files, last, { ...KNOWN, machine: ['/x'] });
    expect(made.count).toBe(1);
  });

  test('is taken where a file of the owner’s came, and where a draft did of which nothing is in it', async () => {
    const { last, made } = await built();
    await finished(files, last, { ...KNOWN, fromPublic: new Set(['x.txt']) });
    const drafts = [{ path: 'articles/d', texts: ['A title for nobody'] }];
    const { kept } = await finished(files, last, { ...KNOWN, drafts });
    expect(kept.notes.faults).toEqual([]);
    expect(made.count).toBe(0);
    expect(last.drafts).toEqual(drafts);
  });

  test.each([
    ['text', { path: 'articles/d', texts: ['A page'] }, 'a.html says "A page"'],
    ['text with signs', { path: 'articles/d', texts: ['Of "A & B" of it'] }, 'a.html says "Of "A & B" of it"'],
    ['address', { path: 'a', texts: [] }, 'a.html is of the draft "a"'],
  ])('has a new draft’s %s: it is said until it is gone', async (_, draft, says) => {
    const signs = { 'a.html': files['a.html'].replace('Of it.', 'Of &quot;A &amp; B&quot; of it.') };
    const folder = writeFolder({});
    const known = lastPages(folder);
    const first = await finished(signs, known);
    renameSync(join(first.folder, 'a.html'), join(folder, 'a.html'));
    for (let build = 0; build < 2; build += 1) {
      const { kept } = await finished(signs, known, { ...KNOWN, drafts: [draft] });
      expect(kept.notes.faults.map(({ file, message }) => `${file} ${message}`).join()).toContain(says);
    }
    expect((await finished(signs, known)).kept.notes.faults).toEqual([]);
  });

  test('is made where its file is another one now, or is no more', async () => {
    const { first, last, made, file } = await built();
    writeFileSync(file, 'changed');
    expect((await finished(files, last)).read('a.html')).toBe(first.read('a.html'));
    rmSync(file);
    expect((await finished(files, last)).read('a.html')).toBe(first.read('a.html'));
    expect(made.count).toBe(2);
  });

  test('is made where something was wrong with it: it is said again', async () => {
    const folder = writeFolder({});
    const last = lastPages(folder);
    const faulty = { 'a.html': page('<p id="x"></p><p id="x"></p>') };
    for (let build = 0; build < 2; build += 1) {
      const { kept, read } = await finished(faulty, last);
      writeFileSync(join(folder, 'a.html'), read('a.html'));
      expect(kept.notes.faults.map(({ rule }) => rule)).toEqual(['duplicate-id']);
    }
  });
});
