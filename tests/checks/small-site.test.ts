import { expect, test } from 'vitest';
import { at, body, edit, problemsOf, writeSite } from './small-site.ts';

test('a site in which nothing is wrong has no problems', () => {
  expect(problemsOf(writeSite())).toEqual([]);
});

test('all problems of all files come in one run, in the order of the files', () => {
  const root = writeSite({
    [at.site]: edit(['tagline: A small site.\n', '']),
    [at.article]: edit(
      ['source: tass\npeople', 'source: tas\npeople'],
      ['title: Putin', 'titel: Putin'],
      ['One.[^gas]', '“”[^gas]'],
      ['.[^call] G', '. <5% G'],
    ),
    [at.background]: edit(['China buys it.[^gas]', 'China buys it.']),
    [at.person]: 'name: [',
    [at.source]: edit(['kind: state-news-agency', 'kind: news agency']),
    'content/notes.txt': 'x',
  });
  expect(problemsOf(root)).toEqual([
    'content/articles/talks.mdx:2:1  error  unknown-key  there is no key "titel" here. Did you mean "title"?',
    'content/articles/talks.mdx:5:9  error  unknown-source  "tas" is not in content/sources. Did you mean "tass"?',
    'content/articles/talks.mdx:20:19  error  mdx-syntax  MDX takes "<" for the start of a tag: write "&lt;", or say it in words, as in "under 5%"',
    'content/background/neighbours.mdx:17:1  error  missing-citation  this paragraph does not say who said it: cite with [^id], or put it in <Analysis> as the site’s own reading',
    'content/notes.txt:1:1  error  file-name  nothing but site.yaml and the folders lies here: move it to one of content/articles, content/background, content/people, content/sources, content/pages, content/words',
    'content/people/putin.yaml:1:8  error  yaml-syntax  a line is indented wrongly, or a bracket is not closed: look at the lines around this one',
    'content/site.yaml:1:1  error  missing-key  the key "tagline" is missing here: add it',
    'content/sources/tass.yaml:2:7  error  invalid-value  "kind" cannot be "news agency". Did you mean "news-agency"?',
  ]);
});

test('drafts are checked too', () => {
  const root = writeSite({ [at.article]: edit(['title:', 'draft: true\ntitle:'], ['east.[^gas]', 'east.[^gaz]']) });
  expect(problemsOf(root)).toEqual([
    'content/articles/talks.mdx:21:41  error  unknown-citation  "gaz" is not among the citations of this article or of its background. Did you mean "gas"?',
  ]);
});

test('a byte-order mark and the line ends of Windows are no problem, and places stay right', () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const root = writeSite({
    [at.article]: (text) => windows(body('Putin has called.[^call][^nobody]\n\nIt ends.[^call]')(text)),
    [at.background]: windows,
    [at.source]: windows,
  });
  expect(problemsOf(root)).toEqual([
    'content/articles/talks.mdx:20:25  error  unknown-citation  "nobody" is not among the citations of this article or of its background. Add it there, or cite another.',
  ]);
});
