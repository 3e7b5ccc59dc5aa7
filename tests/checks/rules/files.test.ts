import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { at, edit, problemsOf, testCases, writeSite } from '../small-site.ts';

const source = edit(['name: TASS', 'name: Other'])(`name: TASS
kind: newspaper
ownership: private
words: a newspaper
note: Good.
`);

const own = '---\ntitle: Imprint\ndescription: Who we are.\n---\n\nWe are here.\n';

describe('file-name', () => {
  testCases({
    'an extension in capitals': [
      { 'content/articles/other.MDX': '' },
      [
        'content/articles/other.MDX:1:1  error  file-name  files here end in ".mdx" (or, beside an entry, .avif, .csv, .gif, .jpg, .png, .svg, .webp), in small letters: rename it, or it is not read',
      ],
    ],
    'Markdown for MDX': [
      { 'content/articles/other.md': '' },
      [
        'content/articles/other.md:1:1  error  file-name  files here end in ".mdx" (or, beside an entry, .avif, .csv, .gif, .jpg, .png, .svg, .webp), in small letters: rename it, or it is not read',
      ],
    ],
    'the short form of YAML': [
      { 'content/sources/other.yml': source },
      [
        'content/sources/other.yml:1:1  error  file-name  files here end in ".yaml", in small letters: rename it, or it is not read',
      ],
    ],
    'MDX among people': [
      { 'content/people/other.mdx': '' },
      [
        'content/people/other.mdx:1:1  error  file-name  files here end in ".yaml", in small letters: rename it, or it is not read',
      ],
    ],
    'capitals in a name, whose problems are reported too': [
      { 'content/sources/Reuters.yaml': `${source}nots: More.\n` },
      [
        'content/sources/Reuters.yaml:1:1  error  file-name  "Reuters" becomes an address: rename the file so that its name is lower-case letters, digits and single hyphens',
        'content/sources/Reuters.yaml:6:1  error  unknown-key  there is no key "nots" here. Did you mean "note"?',
      ],
    ],
    'a space in a name': [
      { 'content/sources/the times.yaml': source },
      [
        'content/sources/the times.yaml:1:1  error  file-name  "the times" becomes an address: rename the file so that its name is lower-case letters, digits and single hyphens',
      ],
    ],
    'signs that mean something in an address': [
      { 'content/sources/a#b.yaml': source, 'content/sources/a?b.yaml': source.replace('Other', 'Another') },
      [
        'content/sources/a#b.yaml:1:1  error  file-name  "a#b" becomes an address: rename the file so that its name is lower-case letters, digits and single hyphens',
        'content/sources/a?b.yaml:1:1  error  file-name  "a?b" becomes an address: rename the file so that its name is lower-case letters, digits and single hyphens',
      ],
    ],
    'what systems and editors leave in a folder': [
      {
        'content/Thumbs.db': '',
        'content/articles/desktop.ini': '',
        'content/articles/~$derna.docx': '',
        'content/articles/~$talks.mdx': '',
        'content/articles/talks.mdx~': 'x',
        'content/articles/#talks.mdx#': 'x',
        'content/people/.putin.yaml.swp': '',
      },
      [],
    ],
    'a file that stands alone under content': [
      { 'content/notes.txt': '', 'content/other.yaml': 'a: 1' },
      [
        'content/notes.txt:1:1  error  file-name  nothing but site.yaml and the folders lies here: move it to one of content/articles, content/background, content/people, content/sources, content/pages, content/words',
        'content/other.yaml:1:1  error  file-name  nothing but site.yaml and the folders lies here: move it to one of content/articles, content/background, content/people, content/sources, content/pages, content/words',
      ],
    ],
    'a folder that the site does not read': [
      { 'content/sorces/reuters.yaml': source, 'content/articles/2022/x.mdx': '' },
      [
        'content/articles/2022/x.mdx:1:1  error  file-name  the site does not read the folder content/articles/2022. Use one of content/articles, content/background, content/people, content/sources, content/pages, content/words.',
        'content/sorces/reuters.yaml:1:1  error  file-name  the site does not read the folder content/sorces. Did you mean "content/sources"?',
      ],
    ],
    'words in a file that is no language': [
      { 'src/words/en.yml': '', 'src/words/english words.yaml': readFileSync('src/words/en.yaml', 'utf8') },
      [
        'src/words/en.yml:1:1  error  duplicate-id  en.yaml beside it has the same id, at least where capitals do not count: rename one',
        'src/words/en.yml:1:1  error  file-name  files here end in ".yaml", in small letters: rename it, or it is not read',
        'src/words/english words.yaml:1:1  error  file-name  "english words" is not a language tag: name the file after its language, such as "en.yaml" or "zh-Hans.yaml"',
      ],
    ],
    'a published record of no kind': [
      { 'content/published/articles/talks.txt': '' },
      [
        'content/published/articles/talks.txt:1:1  error  file-name  files here end in ".yaml", in small letters: rename it, or it is not read',
      ],
    ],
    'a table beside a page of your own': [
      { 'content/pages/trade.csv': '' },
      [
        'content/pages/trade.csv:1:1  error  file-name  files here end in ".mdx" (or, beside an entry, .avif, .gif, .jpg, .png, .svg, .webp), in small letters: rename it, or it is not read',
      ],
    ],
    'capitals in the name of a page of the owner’s own, and Markdown for MDX': [
      { 'content/pages/Imprint.mdx': own, 'content/pages/contact.md': own },
      [
        'content/pages/Imprint.mdx:1:1  error  file-name  "Imprint" becomes an address: rename the file so that its name is lower-case letters, digits and single hyphens',
        'content/pages/contact.md:1:1  error  file-name  files here end in ".mdx" (or, beside an entry, .avif, .gif, .jpg, .png, .svg, .webp), in small letters: rename it, or it is not read',
      ],
    ],
    'a record of a page of the owner’s own, which has none': [
      {
        'content/pages/imprint.mdx': own,
        'content/published/pages/imprint.yaml': 'order: 00000a\nrecordings: [{ date: 2027-03-01 }]\n',
      },
      [
        'content/published/pages/imprint.yaml:1:1  error  file-name  the site does not read the folder content/published/pages. Use one of content/articles, content/background, content/people, content/sources, content/pages, content/words.',
      ],
    ],
    'what may lie there': [
      {
        'content/pages/imprint.mdx': own,
        'content/pages/house.jpg': '',
        'content/background/trade.csv': '',
        'content/background/map.png': '',
        'content/.DS_Store': '',
        'content/articles/.talks.mdx.swp': '',
        'content/.obsidian/x.json': '',
      },
      [],
    ],
  });
});

describe('duplicate-id', () => {
  testCases({
    'two files that differ in capitals': [
      { 'content/sources/TASS.yaml': source },
      [
        'content/sources/TASS.yaml:1:1  error  file-name  "TASS" becomes an address: rename the file so that its name is lower-case letters, digits and single hyphens',
        'content/sources/tass.yaml:1:1  error  duplicate-id  TASS.yaml beside it has the same id, at least where capitals do not count: rename one',
      ],
    ],
    'two files that differ in their endings': [
      { 'content/articles/talks.md': '' },
      [
        'content/articles/talks.md:1:1  error  file-name  files here end in ".mdx" (or, beside an entry, .avif, .csv, .gif, .jpg, .png, .svg, .webp), in small letters: rename it, or it is not read',
        'content/articles/talks.mdx:1:1  error  duplicate-id  talks.md beside it has the same id, at least where capitals do not count: rename one',
      ],
    ],
    'the same id in two kinds': [{ 'content/sources/putin.yaml': source }, []],
  });
});

describe('symbolic-link', () => {
  test('a link to a file or a folder', () => {
    const root = writeSite();
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, at.source), join(root, 'content/sources/other.yaml'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'content/articles/more'));
    expect(problemsOf(root)).toEqual([
      'content/articles/more:1:1  error  symbolic-link  symbolic links are not followed: put the file itself here',
      'content/sources/other.yaml:1:1  error  symbolic-link  symbolic links are not followed: put the file itself here',
    ]);
  });
});

describe('symbolic-link, and what is no file', () => {
  const LINK = 'error  symbolic-link  symbolic links are not followed: put the file itself here';

  test('links out of content, into it, to nothing and in a circle', () => {
    const root = writeSite();
    symlinkSync('/etc/passwd', join(root, 'content/articles/passwords.mdx'));
    symlinkSync('/', join(root, 'content/articles/disk'));
    symlinkSync('.', join(root, 'content/articles/circle'));
    symlinkSync('circle.yaml', join(root, 'content/people/circle.yaml'));
    symlinkSync('nothing.yaml', join(root, 'content/people/nobody.yaml'));
    symlinkSync('putin.yaml', join(root, 'content/people/vladimir.yaml'));
    symlinkSync('/', join(root, 'content/published'));
    expect(problemsOf(root)).toEqual([
      `content/articles/circle:1:1  ${LINK}`,
      `content/articles/disk:1:1  ${LINK}`,
      `content/articles/passwords.mdx:1:1  ${LINK}`,
      `content/people/circle.yaml:1:1  ${LINK}`,
      `content/people/nobody.yaml:1:1  ${LINK}`,
      `content/people/vladimir.yaml:1:1  ${LINK}`,
      `content/published:1:1  ${LINK}`,
    ]);
  });

  test('a folder of entries that is a link', () => {
    const root = writeSite();
    renameSync(join(root, 'content/people'), join(root, 'people'));
    symlinkSync('../people', join(root, 'content/people'));
    expect(problemsOf(root)).toEqual([
      'content/articles/talks.mdx:6:10  error  unknown-person  "putin" is not in content/people. Make it with npm run new -- person "Name", or name another.',
      'content/articles/talks.mdx:14:9  error  unknown-person  "putin" is not in content/people. Make it with npm run new -- person "Name", or name another.',
      'content/background/neighbours.mdx:12:14  error  unknown-person  "putin" is not in content/people. Make it with npm run new -- person "Name", or name another.',
      `content/people:1:1  ${LINK}`,
    ]);
  });

  test('pipes and sockets, from which nothing ever comes', async () => {
    const root = writeSite({ [at.site]: undefined });
    execFileSync('mkfifo', [join(root, at.site), join(root, 'content/articles/pipe.mdx')]);
    const server = createServer().listen(join(root, 'content/people/socket.yaml'));
    await once(server, 'listening');
    const problems = problemsOf(root);
    server.close();
    const message = 'error  unreadable  this is neither a file nor a folder: remove it';
    expect(problems).toEqual([
      `content/articles/pipe.mdx:1:1  ${message}`,
      `content/people/socket.yaml:1:1  ${message}`,
      'content/site.yaml:1:1  error  missing-file  the file is missing: add it, with name, tagline, lang, publisher and licence',
      `content/site.yaml:1:1  ${message}`,
    ]);
  });
});

describe('missing-file', () => {
  testCases({
    'a site without its file': [
      { [at.site]: undefined },
      [
        'content/site.yaml:1:1  error  missing-file  the file is missing: add it, with name, tagline, lang, publisher and licence',
      ],
    ],
  });

  test('an empty project', () => {
    expect(problemsOf(join(writeSite(), 'nothing'))).toEqual([
      'content/site.yaml:1:1  error  missing-file  the file is missing: add it, with name, tagline, lang, publisher and licence',
    ]);
  });
});

describe('invalid-utf-8', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  testCases({
    'a byte of another encoding, with its place': [
      { [at.source]: latin1('name: TASS\nwords: ä\nnote: café ü\n') },
      [
        'content/sources/tass.yaml:2:8  error  invalid-utf-8  the character here is not in UTF-8: save the file as UTF-8, and look whether the character is still right',
      ],
    ],
    'UTF-16': [
      { [at.source]: Buffer.from('\uFEFFname: TASS\n', 'utf16le') },
      [
        'content/sources/tass.yaml:1:1  error  invalid-utf-8  the character here is not in UTF-8: save the file as UTF-8, and look whether the character is still right',
      ],
    ],
    'after letters of two and four bytes': [
      { [at.site]: Buffer.concat([Buffer.from('\uFEFF# ok\n# é😀'), Buffer.from([0xff]), Buffer.from('\n')]) },
      [
        'content/site.yaml:2:6  error  invalid-utf-8  the character here is not in UTF-8: save the file as UTF-8, and look whether the character is still right',
      ],
    ],
    'a replacement character, which another program has left in place of another': [
      { [at.source]: edit(['Good for', 'Good for \uFFFD']) },
      [
        'content/sources/tass.yaml:6:16  error  character  U+FFFD, replacement character, stands where a character was lost: write what was there',
      ],
    ],
  });
});

describe('unreadable', () => {
  test('a folder in the place of a file is no entry', () => {
    const root = writeSite();
    mkdirSync(join(root, 'content/sources/folder.yaml'));
    expect(problemsOf(root)).toEqual([]);
  });
});
