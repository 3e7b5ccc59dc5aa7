import { describe } from 'vitest';
import { publishedCases } from '../recorded-site.ts';
import { at, edit, SMALL_SITE, testCases } from '../small-site.ts';

const leads =
  (...pairs: readonly string[]) =>
  (text: string) =>
    `${text}redirects:\n${pairs.map((pair) => `  ${pair}\n`).join('')}`;

const IMPRINT = 'content/pages/imprint.mdx';
const imprint = '---\ntitle: Imprint\ndescription: Who we are.\n---\n\nWe are here.\n';
const gone = { [at.article]: undefined };
const NEW = 'content/articles/call.mdx';
const text = SMALL_SITE[at.article] ?? '';

describe('missing-redirect', () => {
  const GONE =
    'content/published/articles/talks.yaml:1:1  error  missing-redirect  /articles/talks.html was published and is gone: put it back, or add';
  publishedCases({
    'of an article that is gone': [
      gone,
      [
        `${GONE} "/articles/talks.html: " and the path of the page that serves its readers under "redirects" in content/site.yaml`,
      ],
    ],
    'of one that has become a draft': [
      { [at.article]: edit(['title: Putin', 'draft: true\ntitle: Putin']) },
      [
        `${GONE} "/articles/talks.html: " and the path of the page that serves its readers under "redirects" in content/site.yaml`,
      ],
    ],
    'of one that has another name': [
      { ...gone, [NEW]: text },
      [`${GONE} "/articles/talks.html: /articles/call.html" under "redirects" in content/site.yaml`],
    ],
    'which is there': [{ ...gone, [at.site]: leads('/articles/talks.html: /index.html') }, []],
    'which is there, and the new name continues the record': [
      { ...gone, [NEW]: text, [at.site]: leads('/articles/talks.html: /articles/call.html') },
      [],
    ],
    'and a text that was changed with its name': [
      {
        ...gone,
        [NEW]: text.replace('Gas flows east', 'Gas flows west'),
        [at.site]: leads('/articles/talks.html: /articles/call.html'),
      },
      [
        'content/articles/call.mdx:20:26  error  unlogged-change  this text is not what was published: add to "changes" what was changed, { date, kind, text }, dated 2027-03-01 or later, and run "npm run publish-log"; kind: minor is for what changes no statement',
      ],
    ],
  });
});

describe('redirect-path', () => {
  testCases({
    'no path of a page': [
      { [at.site]: leads('articles/old: /index.html', '/../old.html: /index.html') },
      [
        'content/site.yaml:7:3  error  redirect-path  "articles/old" is not the path of a page: write it from the root and with its ending, as in /articles/old.html',
        'content/site.yaml:8:3  error  redirect-path  "/../old.html" is not the path of a page: write it from the root and with its ending, as in /articles/old.html',
      ],
    ],
    'of a page that is still there': [
      { [at.site]: leads('/articles/talks.html: /index.html', '/about.html: /index.html') },
      [
        'content/site.yaml:7:3  error  redirect-path  "/articles/talks.html" is still a page, and cannot lead to another: remove the redirect, or the page',
        'content/site.yaml:8:3  error  redirect-path  "/about.html" is still a page, and cannot lead to another: remove the redirect, or the page',
      ],
    ],
    'of the list of a year, of all years and of what uses a background, which are pages too': [
      {
        [at.site]: leads(
          '/years.html: /index.html',
          '/years/2022.html: /index.html',
          '/background/neighbours/used.html: /index.html',
          '/years/2021.html: /years/2022.html',
          '/years/2022/12.html: /years/2022.html',
        ),
      },
      [
        'content/site.yaml:7:3  error  redirect-path  "/years.html" is still a page, and cannot lead to another: remove the redirect, or the page',
        'content/site.yaml:8:3  error  redirect-path  "/years/2022.html" is still a page, and cannot lead to another: remove the redirect, or the page',
        'content/site.yaml:9:3  error  redirect-path  "/background/neighbours/used.html" is still a page, and cannot lead to another: remove the redirect, or the page',
      ],
    ],
    'of the list of a month that has more than its year shows': [
      {
        ...Object.fromEntries(['b', 'c', 'd', 'e'].map((id) => [`content/articles/${id}.mdx`, text])),
        [at.site]: leads('/years/2022/12.html: /years/2022.html'),
      },
      [
        'content/site.yaml:7:3  error  redirect-path  "/years/2022/12.html" is still a page, and cannot lead to another: remove the redirect, or the page',
      ],
    ],
    'of a page of the owner’s own': [
      { [IMPRINT]: imprint, [at.site]: leads('/imprint.html: /about.html') },
      [
        'content/site.yaml:7:3  error  redirect-path  "/imprint.html" is still a page, and cannot lead to another: remove the redirect, or the page',
      ],
    ],
    'of a page that was never here': [{ [at.site]: leads('/2019/Old_page.html: /articles/talks.html#known') }, []],
  });
});

describe('redirect-target', () => {
  testCases({
    'a page of the owner’s own, and none that was renamed': [
      { [IMPRINT]: imprint, [at.site]: leads('/legal.html: /imprint.html#press', '/who.html: /imprnt.html') },
      [
        'content/site.yaml:8:14  error  redirect-target  "/imprnt.html" is not a page of the site. Did you mean "/imprint.html"?',
      ],
    ],
    'a page of the owner’s own that is a draft': [
      { [IMPRINT]: imprint.replace('\n', '\ndraft: true\n'), [at.site]: leads('/legal.html: /imprint.html') },
      [
        'content/site.yaml:7:16  error  redirect-target  "/imprint.html" is not a page of the site. It is a draft: publish it first, or lead to a page that is published.',
      ],
    ],
    'a page that does not exist': [
      { [at.site]: leads('/articles/old.html: /articles/talk.html', '/old.html: elsewhere') },
      [
        'content/site.yaml:7:23  error  redirect-target  "/articles/talk.html" is not a page of the site. Did you mean "/articles/talks.html"?',
        'content/site.yaml:8:14  error  redirect-target  "elsewhere" is not a page of the site. Write its path from the root, as in /articles/new.html.',
      ],
    ],
    'the page of a draft': [
      {
        'content/articles/plan.mdx': text.replace('\n', '\ndraft: true\n'),
        [at.site]: leads('/old.html: /articles/plan.html'),
      },
      [
        'content/site.yaml:7:14  error  redirect-target  "/articles/plan.html" is not a page of the site. It is a draft: publish it first, or lead to a page that is published.',
      ],
    ],
    'another page that has moved': [
      { [at.site]: leads('/old.html: /newer.html', '/newer.html: /articles/talks.html') },
      [
        'content/site.yaml:7:14  error  redirect-target  "/newer.html" is not a page of the site. It leads on to "/articles/talks.html": write that.',
      ],
    ],
  });
});
