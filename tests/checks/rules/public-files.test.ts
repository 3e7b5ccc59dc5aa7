import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { at, problemsOf, testCases, writeSite } from '../small-site.ts';

const ROUTES = {
  'src/pages/index.astro': '',
  'src/pages/404.astro': '',
  'src/pages/feed.css.ts': '',
  'src/pages/favicon.svg.ts': '',
  'src/pages/people/[id].astro': '',
};

const taken = (path: string, remedy = 'give it another name') =>
  `public/${path}:1:1  error  taken-address  the site writes ${path.toLowerCase()} itself, and this file would overwrite it: ${remedy}`;

describe('taken-address', () => {
  testCases({
    'files that the site has whatever its content is': [
      { ...ROUTES, 'public/404.html': '', 'public/feed.css': '' },
      [taken('404.html'), taken('feed.css')],
    ],
    'one that differs in capitals alone': [{ ...ROUTES, 'public/Index.HTML': '' }, [taken('Index.HTML')]],
    'the mark, with its place': [
      { ...ROUTES, 'public/favicon.svg': '' },
      [taken('favicon.svg', 'draw it in content/brand/mark.svg')],
    ],
    'files of entries': [
      {
        'public/articles/talks.html': '',
        'public/articles/talks.json': '',
        'public/articles/talks.png': '',
        'public/background/neighbours/events.json': '',
        'public/embed/talks.html': '',
        'public/people/putin.html': '',
        'public/saved/talks.html': '',
      },
      [
        taken('articles/talks.html'),
        taken('articles/talks.json'),
        taken('articles/talks.png'),
        taken('background/neighbours/events.json'),
        taken('embed/talks.html'),
        taken('people/putin.html'),
        taken('saved/talks.html'),
      ],
    ],
    'what leads on from an old address': [
      {
        [at.site]: (text) => `${text}redirects: { /articles/old.html: /articles/talks.html }\n`,
        'public/articles/old.html': '',
        'public/embed/old.json': '',
        'public/embed/older.json': '',
      },
      [taken('articles/old.html'), taken('embed/old.json')],
    ],
    'not of what the site has not': [
      {
        ...ROUTES,
        'public/ads.txt': '',
        'public/_redirects': '',
        'public/_headers': '',
        'public/.htaccess': '',
        'public/robots.txt': '',
        'public/CNAME': '',
        'public/.well-known/security.txt': '',
        'public/articles/of-before.html': '',
        'public/people/putin.pdf': '',
        'public/favicon.ico': '',
      },
      [],
    ],
  });
});

describe('links in public', () => {
  test('one out of the folder, to a folder or to nothing is named; one to a file of it is that file', () => {
    const root = writeSite({ 'secret.txt': 'x', 'public/reports/a.pdf': 'x', 'public/.DS_Store': 'x' });
    mkdirSync(join(root, 'public/deep'));
    symlinkSync('../../secret.txt', join(root, 'public/deep/secret.txt'));
    symlinkSync('reports/a.pdf', join(root, 'public/latest.pdf'));
    symlinkSync('..', join(root, 'public/all'));
    symlinkSync('nowhere', join(root, 'public/lost'));
    writeFileSync(join(root, 'public/deep/b.txt'), 'x');
    const named = (path: string) =>
      `public/${path}:1:1  warning  symbolic-link  the link leads to no file in public/ and is not followed: put the file itself here`;
    expect(problemsOf(root)).toEqual([named('all'), named('deep/secret.txt'), named('lost')]);
  });
});
