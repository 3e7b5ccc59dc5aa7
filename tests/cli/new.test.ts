import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { idFromName } from '../../src/cli/new/id-from-name.ts';
import { template, writeEntry } from '../../src/cli/new/entry.ts';
import { article } from '../../src/schema/article.ts';
import { background } from '../../src/schema/background.ts';
import { citation } from '../../src/schema/citation.ts';
import { page } from '../../src/schema/page.ts';
import { person } from '../../src/schema/person.ts';
import { site } from '../../src/schema/site.ts';
import { source } from '../../src/schema/source.ts';
import { PIXEL, problemsOf, SMALL_SITE, writeSite } from '../checks/small-site.ts';
import { outsideOfTests } from '../setup/build.ts';
import { fillIn, withOptionalFields, type Filled } from './fill-in.ts';

const command = join(process.cwd(), 'src/cli/new.ts');

let root: string;

beforeEach(() => {
  root = writeSite();
});

/** Runs the command as npm does, not on a terminal. */
function make(...args: string[]) {
  return makeUnder([], ...args);
}

/** Does so under a Node with some options of its own. */
function makeUnder(node: readonly string[], ...args: string[]) {
  const options = { cwd: root, env: outsideOfTests(), encoding: 'utf8', input: '' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, command, ...args], options);
  return { status, said: `${stderr}${stdout}`.trim().split('\n') };
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(root, path), text);

const UNKNOWN = `Unknown option '--force'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "--force"`;

/** The problems of a file, each without its path. */
const problemsIn = (path: string) =>
  problemsOf(root).flatMap((problem) => (problem.startsWith(path) ? [problem.slice(path.length + 1)] : []));

describe('an entry', () => {
  test('is made where it belongs, and the next step is said', () => {
    expect(make('article', 'The bridge: "open" again')).toEqual({
      status: 0,
      said: [
        'Made content/articles/the-bridge-open-again.mdx',
        'Now fill it in as its comments say. "npm run check" names what is missing; "npm run dev" shows the page.',
      ],
    });
    expect(make('background', 'Old Bridge').said[0]).toBe('Made content/background/old-bridge.mdx');
    expect(make('person', 'Nora Vale').said[0]).toBe('Made content/people/nora-vale.yaml');
    expect(make('source', 'Example Wire').said[0]).toBe('Made content/sources/example-wire.yaml');
    expect(make('page', 'How we work', '--id', 'methods').said[0]).toBe('Made content/pages/methods.mdx');
  });

  test('is made with nothing read of the content', () => {
    const readable = ['src', 'node_modules', 'package.json'].map((name) => join(process.cwd(), name));
    const node = ['--permission', ...readable.map((path) => `--allow-fs-read=${path}`)];
    expect(makeUnder([...node, `--allow-fs-write=${join(root, 'content')}`], 'person', 'Nora Vale')).toMatchObject({
      status: 0,
      said: ['Made content/people/nora-vale.yaml', expect.anything()],
    });
  });

  test('has errors for what is to be filled in, and for nothing else', () => {
    make('article', 'The bridge is open');
    const errors = problemsIn('content/articles/the-bridge-is-open.mdx').map((problem) => problem.split('  ').slice(2));
    const empty = (what: string) => ['empty', `${what} is empty: write its value`];
    expect(errors).toEqual([
      empty('"description"'),
      empty('"date"'),
      empty('"source"'),
      empty('"background"'),
      empty('item 1 of "summary"'),
      empty('item 2 of "summary"'),
      empty('item 3 of "summary"'),
      ['unused-citation', 'the citation "first-report" is never used here: cite it as [^first-report], or remove it'],
      empty('"source"'),
      // A citation can have "describes" in its place.
      ['empty', '"title" is empty: write its value, or remove the key'],
      ['empty', 'the body is empty: write the text after the frontmatter'],
    ]);
  });

  test('names today as an example of a day', () => {
    make('article', 'A');
    expect(read('content/articles/a.mdx')).toMatch(/as in \d{4}-\d{2}-\d{2}\.\ndate:\n/);
  });

  test.each([
    `Repair: yes, "replacement": no`,
    `It’s 50% 'done' # or not`,
    '- [x] {braces} & *stars*',
    '$NAME costs $& and $1',
    'null',
    '2024',
    'המועצה הצביעה: תיקון',
    `${'A long title, '.repeat(7)}the end`,
  ])('has the title as it was given: %s', (title) => {
    writeEntry(root, { what: 'article', name: title, id: 'x', day: '2024-03-05' });
    expect(parseDocument(read('content/articles/x.mdx').split('\n---\n')[0] ?? '').toJS()).toHaveProperty(
      'title',
      title,
    );
  });
});

describe('what stands in the way is said, and nothing is written', () => {
  test.each<{ args: string[]; status: number; said: string[] }>([
    { args: [], status: 2, said: ['Say what to make: article, background, person, source, page or site.'] },
    { args: ['atricle', 'A'], status: 2, said: ['"atricle" cannot be made. Did you mean "article"?'] },
    { args: ['people', 'A'], status: 2, said: ['"people" cannot be made.'] },
    { args: ['article'], status: 2, said: ['The title is missing: npm run new -- article "Title"'] },
    {
      args: ['article', 'A bridge', 'an-id'],
      status: 2,
      said: ['Write "--" before the kind and the title in quotes: npm run new -- article "Title"'],
    },
    { args: ['source', ' '], status: 2, said: ['The name is missing: npm run new -- source "Name"'] },
    { args: ['article', 'A', '--force'], status: 2, said: [UNKNOWN] },
    {
      args: ['site', 'A'],
      status: 2,
      said: ['A site takes no name here: write it into content/site.yaml afterwards.'],
    },
    {
      args: ['source', 'tass'],
      status: 1,
      said: [
        'content/sources/tass.yaml is there already and stays as it is. Write into it, or give the new one an id:',
        'npm run new -- source "tass" --id another-id',
      ],
    },
    {
      args: ['person', '习近平'],
      status: 1,
      said: [
        'The file is named in plain letters, a to z, and "习近平" has others: say how it is to be called, as in',
        'npm run new -- person "习近平" --id an-id-of-your-own',
      ],
    },
    {
      args: ['person', '习近平', '--id', '../Xi'],
      status: 1,
      said: ['"../Xi" is not an id: use lower-case letters, digits and single hyphens, as in "call-announced".'],
    },
    {
      args: ['page', 'Topics'],
      status: 1,
      said: [
        '"topics" is taken: addresses that begin with "topics" are the software’s. Say how the file is to be called, as in',
        'npm run new -- page "Topics" --id an-id-of-your-own',
      ],
    },
  ])('npm run new -- $args', ({ args, status, said }) => {
    const help = status === 2 ? ['All that it can do: npm run new -- --help'] : [];
    expect(make(...args)).toEqual({ status, said: [...said, ...help] });
    expect(existsSync(join(root, 'content/pages'))).toBe(false);
    expect(read('content/sources/tass.yaml')).toBe(SMALL_SITE['content/sources/tass.yaml']);
    expect(problemsOf(root)).toEqual([]);
  });

  test('--help says all that can be made', () => {
    const { status, said } = make('--help');
    expect(status).toBe(0);
    for (const what of [
      'article "Title"',
      'background "Title"',
      'person "Name"',
      'source "Name"',
      'page "Title"',
      'site',
    ]) {
      expect(said.join('\n')).toContain(`npm run new -- ${what}`);
    }
  });
});

describe('the id that a name gives', () => {
  test.each([
    ['Nora Vale', 'nora-vale'],
    ['  Xi’s “plan”: 50% – done!  ', 'xis-plan-50-done'],
    ['Łódź, Straße & Ærø', 'lodz-strasse-aero'],
    ['Recep Tayyip Erdoğan İ ı', 'recep-tayyip-erdogan-i-i'],
    ['２０２４ ﬁrst', '2024-first'],
    ['a'.repeat(80), 'a'.repeat(61)],
    [`${'bridge '.repeat(8)}repaired`, 'bridge-bridge-bridge-bridge-bridge-bridge-bridge-bridge'],
    ['Путин meets Xi', undefined],
    ['سامح شكري', undefined],
    ['???', undefined],
  ])('%j: %s', (name, id) => {
    expect(idFromName(name)).toBe(id);
  });
});

type Fields = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

describe('every field of a schema is in the file that is made, the optional ones as comments', () => {
  test.each<{ file: string; schemas: readonly Fields[] }>([
    { file: 'article.mdx', schemas: [article, citation] },
    { file: 'background.mdx', schemas: [background, citation] },
    { file: 'person.yaml', schemas: [person, person.shape.roles.element] },
    { file: 'source.yaml', schemas: [source] },
    { file: 'page.mdx', schemas: [page] },
    { file: 'site.yaml', schemas: [site, site.shape.publisher, site.shape.licence] },
  ])('$file', ({ file, schemas }) => {
    const text = template(file);
    const fields = schemas.flatMap(({ shape }) => Object.entries(shape));
    // A citation has "title" or "describes": the comment on the first names the second.
    const written = fields.filter(([field]) => field !== 'title' && field !== 'describes');
    expect(text).toMatch(/"describes:"|^(?!.*citations:)/s);
    for (const [field, type] of written) {
      const isOptional = type.safeParse(undefined).success;
      expect(text, field).toMatch(new RegExp(isOptional ? `^ *# ${field}:` : `^ *(- )?${field}:`, 'm'));
    }
  });

  test.each(['article.mdx', 'background.mdx', 'person.yaml', 'source.yaml', 'page.mdx', 'site.yaml'])(
    'and has a comment before it: %s',
    (file) => {
      const [frontmatter = ''] = template(file)
        .replace(/^---\n/, '')
        .split('\n---\n');
      const lines = frontmatter.split('\n');
      // A key that holds others needs none of its own where each of them has one.
      const bare = lines.filter((line, i) => /^ *(- )?[a-z]+:/.test(line) && !/^ *#/.test(lines[i - 1] ?? ''));
      expect(bare.map((line) => line.trim())).toEqual([]);
    },
  );
});

test.each(['article.mdx', 'background.mdx'])('what a text may have in %s cites what its frontmatter has', (file) => {
  const [, frontmatter = '', text = ''] = template(file).split(/^---$/m);
  const own = new Set([...frontmatter.matchAll(/^ {2}([a-z-]+):$/gm)].map(([, id]) => id));
  const cited = [...text.matchAll(/\[\^([^\]]+)\]|cite="([^"]+)"/g)].map(([, reference, cite]) => reference ?? cite);
  expect(cited.length).toBeGreaterThan(3);
  expect(cited.filter((id) => id === undefined || !own.has(id))).toEqual([]);
  expect(text).toMatch(/!\[.*<Chart .*<Map /s);
});

describe('a file that was filled in as its comments say', () => {
  const citation: readonly Filled[] = [
    ['source', 'example-wire'],
    ['title', "'Council: repair, not replacement'"],
  ];

  /** Makes an entry and fills it in; the optional fields become fields too, where they are asked for. */
  function filled(what: string, name: string, path: string, fields: readonly Filled[], body = '', edit = same): void {
    expect(make(what, name)).toHaveProperty('status', 0);
    write(path, edit(fillIn(read(path), fields, body)));
  }

  const same = (text: string) => text;

  test.each([
    { which: 'the required fields alone', edit: same, cited: false, rules: ['own-words'] },
    // The examples of changes are right too, but for that nothing was published that could have changed.
    {
      which: 'all fields',
      edit: withOptionalFields,
      cited: true,
      rules: Array<string>(5).fill('change-before-publication'),
    },
  ])('has no problems: $which', ({ edit, cited, rules }) => {
    writeFileSync(join(root, 'content/articles/bridge.jpg'), PIXEL);
    for (const name of ['Example Wire', 'Example Gazette']) {
      filled(
        'source',
        name,
        `content/sources/${name.toLowerCase().replace(' ', '-')}.yaml`,
        [
          ['kind', 'news-agency'],
          ['ownership', 'cooperative'],
          ['words', 'a news agency'],
          ['note', `Good for what the council says.${cited ? '[^example-report]' : ''}`],
        ],
        '',
        edit,
      );
    }
    filled(
      'person',
      'Nora Vale',
      'content/people/nora-vale.yaml',
      [
        ['summary', `A mayor.${cited ? '[^council-list]' : ''}`],
        ['title', 'Mayor'],
      ],
      '',
      edit,
    );
    filled(
      'background',
      'Old Bridge',
      'content/background/old-bridge.mdx',
      [['description', 'Why it was closed.'], ...citation],
      '\n## Why is it closed? [#closure]\n\nIt has cracks.[^background-report]\n',
      edit,
    );
    filled('page', 'Imprint', 'content/pages/imprint.mdx', [['description', 'Who we are.']], '\nWe are here.\n', edit);
    filled(
      'article',
      'Bridge vote',
      'content/articles/bridge-vote.mdx',
      [
        ['description', 'The bridge will be repaired.'],
        ['date', '2024-03-05'],
        ['source', 'example-wire'],
        ['background', 'old-bridge'],
        ['-', 'One.[^first-report]'],
        ['-', 'Two.[^first-report]'],
        ['-', 'Three.[^first-report]'],
        ...citation,
      ],
      '\nThe council voted, its mayor, Nora Vale, said.[^first-report]\n\n<Background section="closure"/>\n',
      (text) => edit(text).replace('people: []', 'people: [nora-vale]'),
    );
    expect(problemsOf(root).map((problem) => problem.split('  ')[2])).toEqual(rules);
  });
});
