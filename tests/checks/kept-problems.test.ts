import { mkdirSync, renameSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readCorpus, type Corpus } from '../../src/checks/corpus.ts';
import { isDraft } from '../../src/checks/draft.ts';
import { keptProblems } from '../../src/checks/kept-problems.ts';
import { errorOfFile } from '../../src/checks/place.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import { checkContent, checkCorpus } from '../../src/checks/run.ts';
import { openStore, type Store } from '../../src/content/store.ts';
import { storeOf } from '../../src/content/store-of-project.ts';
import { recordsOf } from './recorded-site.ts';
import { at, SMALL_SITE, writeSite } from './small-site.ts';

const TODAY = '2027-03-15';
const RECORD = 'content/published/articles/talks.yaml';
const SECOND = 'content/articles/second.mdx';

/** The small site with a second article, which links to the background, a person and a page of the owner's. */
function twoArticles(): string {
  const article = SMALL_SITE[at.article] ?? '';
  const links =
    'See [all](../background/neighbours.mdx), [him](../people/putin.yaml) and [us](../pages/imprint.mdx#privacy).';
  return writeSite({
    [SECOND]: `${article.replace(/^title: .*/m, 'title: A second article of the same day')}\nSee [her](../people/second.yaml).\n<Analysis>${links}</Analysis>\n`,
    'content/people/second.yaml': (SMALL_SITE[at.person] ?? '').replace(/^name: .*/m, 'name: Second Person'),
    'content/pages/imprint.mdx':
      '---\ntitle: Imprint\ndescription: Who we are.\n---\n\n## Privacy [#privacy]\n\nNothing is kept.\n',
  });
}

function keptCheck(root: string, store: Store): string[] {
  return checkCorpus(readCorpus(root, store), TODAY, store).map(formatProblem);
}

/** The smallest picture. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A source whose words no text owes its reader. */
const GAZETTE = (SMALL_SITE[at.source] ?? '')
  .replace(/^name: .*/m, 'name: Example Gazette')
  .replace('state-news-agency', 'newspaper')
  .replace('state-controlled', 'private');

/** Edits one after the other: of every kind of file, each with what other files' checks may see of it. */
const edits: readonly (readonly [name: string, path: string, edit: ((text: string) => string | Buffer) | undefined])[] =
  [
    ['a text without its reference', at.article, (text) => `${text}\nNobody is cited here.\n`],
    ['another article in good order', SECOND, (text) => `${text}\n`],
    ['an address that is not secure', SECOND, (text) => text.replace('https://', 'http://')],
    ['its host, which needs none', at.site, (text) => `${text}hostsWithoutHttps: [example.com]\n`],
    ['an article was published', RECORD, () => recordsOf()[RECORD] ?? ''],
    ['its text is another then', at.article, (text) => text.replace('has called', 'called')],
    ['its record is broken', RECORD, () => 'recordings: [\n'],
    ['its record is gone', RECORD, undefined],
    ['an article becomes a draft', SECOND, (text) => text.replace('---\n', '---\ndraft: true\n')],
    ['a person becomes a draft', at.person, (text) => `draft: true\n${text}`],
    ['a person is published again', at.person, (text) => text.replace('draft: true\n', '')],
    ['a role that begins later', at.person, (text) => text.replace(/from: .*/, 'from: 2026-01-01')],
    ['a role ends', at.person, (text) => text.replace(/title: .*/, 'title: former head of nothing')],
    ['a person has another name', at.person, (text) => text.replace(/^name: .*/m, 'name: Nobody At All')],
    ['a source has no name', at.source, (text) => text.replace(/^name: .*\n/m, '')],
    ['a source is there again', at.source, () => SMALL_SITE[at.source] ?? ''],
    ['a section has another id', 'content/pages/imprint.mdx', (text) => text.replace('#privacy', '#secrets')],
    ['a page is a draft', 'content/pages/imprint.mdx', (text) => text.replace('---\n', '---\ndraft: true\n')],
    ['the background breaks', at.background, (text) => text.replace('---\n', '---\ntitle: [\n')],
    ['the background is whole', at.background, () => SMALL_SITE[at.background] ?? ''],
    ['the background is gone', at.background, undefined],
    ['the background is back', at.background, () => SMALL_SITE[at.background] ?? ''],
    ['a picture that is none', SECOND, (text) => `${text}\n![A bridge](./bridge.png)[^call]\n`],
    ['the picture is there, and broken', 'content/articles/bridge.png', () => 'no picture'],
    ['the picture is whole', 'content/articles/bridge.png', () => Buffer.from(PIXEL, 'base64')],
    ['the picture is gone', 'content/articles/bridge.png', undefined],
    [
      'a file in public/ that is not there',
      SECOND,
      (text) => text.replace('../pages/imprint.mdx#privacy', '/report.pdf'),
    ],
    ['the file is there', 'public/report.pdf', () => 'a report'],
    [
      'a name that many have',
      'content/people/third.yaml',
      () =>
        (SMALL_SITE[at.person] ?? '')
          .replace('name: Putin', 'name: Ludmila Putin')
          .replace('[Vladimir Putin]', '[Mrs Putin]'),
    ],
    [
      'who names her',
      at.article,
      (text) => text.replace('Putin has called.[^call]', 'Ludmila Putin has called.[^call]'),
    ],
    ['she is gone', 'content/people/third.yaml', undefined],
    [
      'a name like a day',
      'content/people/third.yaml',
      () =>
        (SMALL_SITE[at.person] ?? '')
          .replace('name: Putin', 'name: Tomorrow Jones')
          .replace('[Vladimir Putin]', '[Jones]'),
    ],
    ['a day that is a name', at.article, (text) => text.replace('The end is open.', 'Tomorrow Jones said so.')],
    ['the name is gone', 'content/people/third.yaml', undefined],
    [
      'a source that a text names',
      at.article,
      (text) => text.replace('Gas flows east.', 'Gas flows east, as Gazprom said.'),
    ],
    [
      'the source is of a state',
      'content/sources/gazprom.yaml',
      () => (SMALL_SITE[at.source] ?? '').replace('name: TASS', 'name: Gazprom').replace('news agency', 'gas company'),
    ],
    [
      'another whose name has it',
      'content/sources/gazprom-export.yaml',
      () => (SMALL_SITE[at.source] ?? '').replace('name: TASS', 'name: as Gazprom said'),
    ],
    ['a word that is relative', at.site, (text) => `${text}relativeWords: [cited]\n`],
    ['words of the owner', 'content/words/en.yaml', () => 'nav: { people: Persons, nobody: None }\n'],
    ['a file that belongs nowhere', 'public/articles/talks.html', () => 'taken'],
    ['a source that nobody has', SECOND, (text) => text.replace('source: tass', 'source: gazett')],
    ['one that is called alike', 'content/sources/gazette.yaml', () => GAZETTE],
    ['the one itself', 'content/sources/gazett.yaml', () => GAZETTE],
    ['it is gone again', 'content/sources/gazett.yaml', undefined],
    [
      'a chart without its table',
      SECOND,
      (text) =>
        `${text}\n<Chart data="./rain.csv" type="column" x="year" y="mm" title="Rain" unit="mm" cite="call"/>\n`,
    ],
    ['a table that is called alike', 'content/articles/rains.csv', () => 'year,mm\n2024,3\n'],
    ['an article too deep to parse', SECOND, (text) => `${text}\n${'>'.repeat(200)} deep\n`],
    ['an article is gone', SECOND, undefined],
  ];

test('what is kept of a check gives what a check from nothing gives, after every edit', () => {
  const root = twoArticles();
  const store = storeOf(root);
  onTestFinished(() => {
    store.close();
  });
  expect(keptCheck(root, store)).toEqual(checkContent(root, TODAY).map(formatProblem));
  for (const [name, path, change] of edits) {
    if (change) write(root, path, change(readOr(join(root, path))));
    else rmSync(join(root, path));
    const expected = checkContent(root, TODAY).map(formatProblem);
    expect({ [name]: keptCheck(root, store) }).toEqual({ [name]: expected });
    expect({ [name]: keptCheck(root, store) }).toEqual({ [name]: expected });
  }
});

test('an edit has the problems of all that does not name the entry taken from what is kept', () => {
  const root = twoArticles();
  const store = openStore(join(root, 'kept.sqlite'), '1');
  onTestFinished(() => {
    store.close();
  });
  keptCheck(root, store);
  const made: string[] = [];
  const counted: Store = {
    ...store,
    keep: (what, value) => {
      if (what.kind === 'problems') made.push(what.of);
      store.keep(what, value);
    },
  };
  keptCheck(root, counted);
  expect(made).toEqual([]);
  const edit = (path: string, change: (text: string) => string) => {
    made.length = 0;
    write(root, path, change(readOr(join(root, path))));
    keptCheck(root, counted);
    return made;
  };
  expect(edit(SECOND, (text) => `${text}\n`)).toEqual([SECOND]);
  const ofHer = 'content/people/second.yaml';
  expect(edit(ofHer, (text) => text.replace(/title: .*/, 'title: head of another board'))).toEqual([SECOND, ofHer]);
  expect(edit(ofHer, (text) => text.replace(/^name: .*/m, 'name: Third Person'))).toEqual([SECOND, ofHer]);
  // It has the name of somebody whom both list.
  expect(edit(ofHer, (text) => text.replace(/^name: .*/m, 'name: Ludmila Putin'))).toEqual([SECOND, at.article, ofHer]);
  const third = 'content/articles/third.mdx';
  expect(edit(third, () => readOr(join(root, at.article)))).toEqual([third]);
  expect(edit(third, (text) => text.replace('---\n', '---\ndraft: true\n'))).toEqual([third]);
  const nobody = 'content/people/nobody.yaml';
  expect(
    edit(nobody, () => (SMALL_SITE[at.person] ?? '').replace(/^name: .*\naliases: .*/m, 'name: Ada Pell')),
  ).toEqual([nobody]);
  const gazette = 'content/sources/gazette.yaml';
  expect(edit(gazette, () => GAZETTE)).toEqual([gazette]);
  expect(edit('content/articles/unused.png', () => 'no picture')).toEqual([]);
  expect(edit('public/report.pdf', () => 'a report')).toEqual([]);
});

describe('what a check looks at besides its entry', () => {
  const looks: Readonly<Record<string, (corpus: Corpus) => string | undefined>> = {
    'another article': ({ articles }) => articles.entries.get('second')?.text,
    'all articles': ({ articles }) => [...articles.entries.values()].map(({ text }) => text).join(''),
    'all articles with their ids': ({ articles }) => [...articles.entries].map(([, { text }]) => text).join(''),
    'whether a person is a draft': (corpus) => {
      const person = corpus.people.entries.get('second');
      return String(person && isDraft(corpus, person));
    },
  };

  test.each(Object.entries(looks))('%s, is looked at again when that is another', (name, look) => {
    const root = twoArticles();
    const store = openStore(join(root, 'kept.sqlite'), '1');
    onTestFinished(() => {
      store.close();
    });
    const seen = (): string[] => {
      const corpus = readCorpus(root);
      const entry = corpus.articles.entries.get('talks');
      const { find, make } = keptProblems(corpus, store, (_entry, all) => [errorOfFile('x', 'x', look(all) ?? '')]);
      return entry ? (find(entry) ?? make(entry)).map(({ message }) => message) : [];
    };
    const first = seen();
    expect(seen()).toEqual(first);
    const text = readOr(join(root, SECOND));
    const isOfDrafts = name.endsWith('draft');
    writeFileSync(join(root, SECOND), isOfDrafts ? text.replace('---\n', '---\ndraft: true\n') : `${text}\n`);
    expect(seen()).not.toEqual(first);
  });
});

test('what is kept of an article goes when it is renamed', () => {
  const root = twoArticles();
  const store = openStore(join(root, 'kept.sqlite'), '1');
  onTestFinished(() => {
    store.close();
  });
  writeFileSync(join(root, SECOND), `${readOr(join(root, SECOND))}\nNobody is cited here.\n`);
  expect(filesOf(keptCheck(root, store))).toEqual([SECOND]);
  renameSync(join(root, SECOND), join(root, 'content/articles/third.mdx'));
  expect(filesOf(keptCheck(root, store))).toEqual(['content/articles/third.mdx']);
});

const filesOf = (problems: readonly string[]) => [...new Set(problems.map((line) => line.split(':')[0]))];

function write(root: string, path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
