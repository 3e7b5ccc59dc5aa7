import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { publicationDay } from '../../src/cli/publication-day.ts';
import { today } from '../../src/cli/today.ts';
import { at, edit, writeSite } from '../checks/small-site.ts';
import { outsideOfTests } from '../setup/build.ts';

const command = join(process.cwd(), 'src/cli/publish-log.ts');
const RECORD = 'content/published/articles/talks.yaml';

const HOW = 'npm run publish-log -- --published 2019-05-01 articles/some-story';

let root: string;

beforeEach(() => {
  root = writeSite();
});

/** Runs the command on a day, and gives its exit code and all that it said. */
function publish(day: string, ...args: readonly string[]): { status: number | null; lines: string[] } {
  const env = { ...outsideOfTests(), PUBLISH_DATE: day };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, lines: `${stderr}${stdout}`.trim().split('\n') };
}

function change(path: string, ...pairs: readonly (readonly [from: string, to: string])[]): void {
  writeFileSync(join(root, path), edit(...pairs)(read(path)));
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The texts of all records. */
function records(): Record<string, string> {
  const folder = join(root, 'content/published');
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** The days of a record and how many texts and changes each has. */
const days = (path = RECORD) =>
  [...read(path).matchAll(/date: (\S+)(?:\n {4}texts: ([^:]*?))?(?:\n {4}changes: (.*))?(?=\n {2}-|\n$)/g)].map(
    ([, date, texts = '', changes = '']) =>
      [date, texts, changes].map((part, index) => (index === 0 ? part : (part?.match(/[0-9a-v]{6}/g) ?? []).length)),
  );

const LOG = '---\n\nPutin';
const logged = (kind: string, date: string) =>
  [LOG, `changes:\n  - { date: ${date}, kind: ${kind}, text: It was wrong. }\n${LOG}`] as const;

test('a record of an earlier version is written anew, with its days', () => {
  publish('2027-03-01');
  writeFileSync(join(root, RECORD), read(RECORD).replace('of: passages\n', ''));
  expect(publish('2027-03-09').lines).toEqual([
    'changed  articles/talks',
    '2027-03-09: 0 published for the first time, 1 changed, 3 as before',
  ]);
  expect(read(RECORD)).toContain('of: passages\n');
  expect(days()).toEqual([['2027-03-01', expect.any(Number), 0]]);
});

describe('the first run', () => {
  test('records every entry under the day, and says so', () => {
    expect(publish('2027-03-01')).toEqual({
      status: 0,
      lines: [
        'first published  articles/talks',
        'first published  background/neighbours',
        'first published  people/putin',
        'first published  sources/tass',
        '2027-03-01: 4 published for the first time, 0 changed, 0 as before',
      ],
    });
    expect(days()).toEqual([['2027-03-01', 14, 0]]);
  });

  test('keeps no text of the content', () => {
    publish('2027-03-01');
    expect(Object.values(records()).join('')).not.toMatch(/Putin|Gas|Russia/);
  });

  test('leaves pages of the owner’s own out: nothing is attributed there', () => {
    mkdirSync(join(root, 'content/pages'));
    writeFileSync(
      join(root, 'content/pages/imprint.mdx'),
      '---\ntitle: Imprint\ndescription: Who we are.\n---\n\nWe.\n',
    );
    expect(publish('2027-03-01').lines.at(-1)).toBe(
      '2027-03-01: 4 published for the first time, 0 changed, 0 as before',
    );
  });

  test('leaves drafts out', () => {
    change(at.article, ['title:', 'draft: true\ntitle:']);
    expect(publish('2027-03-01').lines.at(-1)).toBe(
      '2027-03-01: 3 published for the first time, 0 changed, 0 as before',
    );
    expect(existsSync(join(root, RECORD))).toBe(false);
  });

  test('leaves out what drafts alone use', () => {
    change(at.article, ['title:', 'draft: true\ntitle:']);
    change(at.background, ['title:', 'draft: true\ntitle:']);
    expect(publish('2027-03-01').lines).toEqual(['2027-03-01: 0 published for the first time, 0 changed, 0 as before']);
  });

  test('has what nobody uses', () => {
    writeFileSync(join(root, 'content/people/xi.yaml'), read(at.person).replaceAll('Putin', 'Xi'));
    expect(publish('2027-03-01').lines).toContain('first published  people/xi');
  });
});

describe('what was published before it came to this site', () => {
  const history = `---\n\nPutin`;
  const importing = (days: readonly string[], ...args: readonly string[]) => {
    const changes = days.map((day) => `  - { date: ${day}, kind: correction, text: It was wrong on ${day}. }\n`);
    change(at.article, [history, `changes:\n${changes.join('')}${history}`]);
    return publish('2027-03-05', '--published', '2019-05-01', ...args);
  };

  test('is recorded under its day, with its log under that of the recording', () => {
    expect(importing(['2019-06-02', '2020-01-03'], 'articles/talks')).toEqual({
      status: 0,
      lines: [
        'first published 2019-05-01  articles/talks',
        '2027-03-05: 1 published for the first time, 0 changed, 0 as before',
      ],
    });
    expect(days()).toEqual([
      ['2019-05-01', 14, 0],
      ['2027-03-05', 0, 2],
    ]);
    expect(publish('2027-03-06').lines.at(-1)).toBe(
      '2027-03-06: 3 published for the first time, 0 changed, 1 as before',
    );
  });

  test('cannot have been changed before that', () => {
    expect(importing(['2018-06-02'], 'articles/talks').lines[0]).toBe(
      'content/articles/talks.mdx:19:5  error  change-before-publication  this change is dated 2018-06-02, before the first publication, 2019-05-01: give the day on which the text was changed, or an earlier one of the publication',
    );
  });

  test.each([
    [
      ['--published', '2019-05-01', 'articles/talk'],
      'There is no "articles/talk" in content. Did you mean "articles/talks"?',
    ],
    [['--published', 'May', 'articles/talks'], `--published is "May"; it must be a full day, as in ${HOW}`],
    [['--published', '2028-05-01', 'articles/talks'], '2028-05-01 is after the day of this recording, 2027-03-05.'],
    [['--published', '2019-05-01'], `Give both the day and the entries that were published on it: ${HOW}`],
    [['articles/talks'], `Give both the day and the entries that were published on it: ${HOW}`],
  ])('is not recorded by %j', (args, said) => {
    expect(publish('2027-03-05', ...args)).toEqual({ status: 1, lines: [said] });
  });

  test('is not recorded twice', () => {
    publish('2027-03-01');
    expect(publish('2027-03-05', '--published', '2019-05-01', 'articles/talks').lines).toEqual([
      'articles/talks is recorded already, as first published on 2027-03-01.',
    ]);
  });
});

test('a record says what ids in feeds are made of, which another name of the site leaves as it is', () => {
  publish('2027-03-01');
  expect(read(RECORD)).toContain('feed:\n  site: Small\n  page: /articles/talks.html\n');
  change(at.site, ['name: Small', 'name: Large']);
  writeFileSync(join(root, 'content/people/xi.yaml'), read(at.person).replaceAll('Putin', 'Xi'));
  publish('2027-03-09');
  expect(read('content/published/people/xi.yaml')).toContain('feed:\n  site: Small\n  page: /people/xi.html\n');
});

describe('a further run', () => {
  beforeEach(() => {
    publish('2027-03-01');
  });

  test('changes nothing where nothing has changed', () => {
    const before = records();
    expect(publish('2027-03-09')).toEqual({
      status: 0,
      lines: ['2027-03-09: 0 published for the first time, 0 changed, 4 as before'],
    });
    expect(records()).toEqual(before);
  });

  test('records a logged change with its texts under its own day', () => {
    change(at.article, ['Gas flows east', 'Gas flows west'], logged('correction', '2027-03-02'));
    expect(publish('2027-03-05').lines).toEqual([
      'changed  articles/talks',
      '2027-03-05: 0 published for the first time, 1 changed, 3 as before',
    ]);
    expect(days()).toEqual([
      ['2027-03-01', 13, 0],
      ['2027-03-05', 1, 1],
    ]);
  });

  test('carries the record of an entry on under its new name', () => {
    renameSync(join(root, at.article), join(root, 'content/articles/call.mdx'));
    change(at.site, ['lang: en\n', 'lang: en\nredirects: { /articles/talks.html: /articles/call.html }\n']);
    expect(publish('2027-03-05').lines[0]).toBe('changed  articles/call');
    expect(read('content/published/articles/call.yaml')).toBe(read(RECORD));
  });
});

describe('nothing is recorded', () => {
  const LAST = 'Nothing was recorded: the errors above come first.';

  test('where any check has an error', () => {
    change(at.article, ['source: tass\npeople', 'source: tas\npeople']);
    expect(publish('2027-03-01')).toEqual({
      status: 1,
      lines: [
        'content/articles/talks.mdx:5:9  error  unknown-source  "tas" is not in content/sources. Did you mean "tass"?',
        LAST,
      ],
    });
    expect(records()).toEqual({});
  });

  test('where a published text has changed and nobody says why', () => {
    publish('2027-03-01');
    change(at.article, ['Gas flows east', 'Gas flows west']);
    change(
      at.source,
      ['Good for', 'Great for'],
      ['note:', 'changes: [{ date: 2027-03-02, kind: minor, text: x }]\nnote:'],
    );
    const before = records();
    const { status, lines } = publish('2027-03-02');
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.stringContaining('content/articles/talks.mdx:20:26  error  unlogged-change  '),
      LAST,
    ]);
    expect(records()).toEqual(before);
  });

  test('where a change is dated after the day', () => {
    publish('2027-03-01');
    change(at.article, ['Gas flows east', 'Gas flows west'], logged('update', '2027-03-04'));
    expect(publish('2027-03-03')).toEqual({
      status: 1,
      lines: [
        'content/articles/talks.mdx:19:5  error  future-change  this change is dated 2027-03-04, after the day of publication, 2027-03-03: give the day on which the text was changed',
        LAST,
      ],
    });
  });

  test('where the day is before the last recording', () => {
    publish('2027-03-01');
    change(at.article, ['Gas flows east', 'Gas flows west'], logged('update', '2027-03-01'));
    expect(publish('2026-03-01').lines.at(-2)).toBe(
      'content/articles/talks.mdx:1:1  error  backdated-recording  the last recording is of 2027-03-01, and 2026-03-01 is before it: look at PUBLISH_DATE or the machine’s clock',
    );
  });

  test('where PUBLISH_DATE is no day', () => {
    expect(publish('tomorrow')).toEqual({
      status: 1,
      lines: ['PUBLISH_DATE is "tomorrow"; it must be a full day, as in 2022-12-26.'],
    });
    expect(records()).toEqual({});
  });
});

describe('the day', () => {
  test.each([
    [undefined, '2027-03-02'],
    ['', '2027-03-02'],
    ['2022-12-26', '2022-12-26'],
  ])('PUBLISH_DATE=%s means %s', (wanted, day) => {
    expect(publicationDay(wanted, '2027-03-02')).toBe(day);
  });

  test('today is the calendar day in UTC', () => {
    vi.useFakeTimers({ now: new Date('2027-03-01T23:30:00-05:00') });
    onTestFinished(() => void vi.useRealTimers());
    expect(today()).toBe('2027-03-02');
  });
});

test('a dry run shows what would be recorded, and records nothing', () => {
  const shown = publish('2027-03-01', '--dry-run').lines;
  expect(shown.at(-1)).toBe('Nothing was recorded: this is what would be.');
  expect(records()).toEqual({});
  expect(publish('2027-03-01').lines).toEqual(shown.slice(0, -1));
});

test('what an embargo holds back is recorded once it is over', () => {
  change('content/articles/talks.mdx', [
    'background: neighbours',
    'background: neighbours\nembargo: 2027-03-02T06:00:00+01:00',
  ]);
  vi.stubEnv('BUILD_TIME', '2027-03-02T04:59:59Z');
  expect(publish('2027-03-01').lines).not.toContain('first published  articles/talks');
  vi.stubEnv('BUILD_TIME', '2027-03-02T05:00:00Z');
  expect(publish('2027-03-02').lines).toContain('first published  articles/talks');
  vi.unstubAllEnvs();
});
