import { describe, expect, test } from 'vitest';
import { publishedCases, recordsOf } from '../recorded-site.ts';
import { at, both, edit, problemsOf, testCases, writeSite, type Case } from '../small-site.ts';

const HOW =
  'add to "changes" what was changed, { date, kind, text }, dated 2027-03-01 or later, and run "npm run publish-log"; kind: minor is for what changes no statement';
const NOT_YET = 'this change is logged and not yet recorded: run "npm run publish-log" when the text is published';

/** Logs changes, each as `kind date`, in an article. */
const log = (...changes: readonly string[]) => {
  const items = changes.map((change) => {
    const [kind, date] = change.split(' ');
    return `  - { date: ${date ?? ''}, kind: ${kind ?? ''}, text: It was wrong. }\n`;
  });
  return edit(['\n---\n', `\nchanges:\n${items.join('')}---\n`]);
};

const called = edit(['Putin has called.[^call] G', 'Putin has phoned.[^call] G']);

describe('unlogged-change', () => {
  publishedCases({
    'nothing that a reader sees': [
      { [at.article]: edit(['has called.[^call] G', 'has\ncalled. [^call]   G'], ['title: Putin', 'title:   Putin']) },
      [],
    ],
    'a sentence of an article': [
      { [at.article]: called },
      [`content/articles/talks.mdx:20:1  error  unlogged-change  this text is not what was published: ${HOW}`],
    ],
    'a further sentence of a paragraph, and more': [
      { [at.article]: edit(['Gas flows east.', 'Gas flows west.'], ['The end is open.', 'The end is near.']) },
      [
        `content/articles/talks.mdx:20:26  error  unlogged-change  this text and 1 more are not what was published: ${HOW}`,
      ],
    ],
    'the citation of a sentence': [
      { [at.article]: edit(['The end is open.[^call]', 'The end is open.[^gas]']) },
      [`content/articles/talks.mdx:24:1  error  unlogged-change  this text is not what was published: ${HOW}`],
    ],
    'who said it': [
      { [at.article]: edit(['    by: putin\n', '']) },
      [`content/articles/talks.mdx:14:5  error  unlogged-change  this text is not what was published: ${HOW}`],
    ],
    'a line of the summary': [
      { [at.article]: edit(['- Two.', '- Zwei.']) },
      [`content/articles/talks.mdx:10:5  error  unlogged-change  this text is not what was published: ${HOW}`],
    ],
    'a sentence that is gone': [
      { [at.article]: edit(['\n\nThe end is open.[^call]', '']) },
      [`content/articles/talks.mdx:1:1  error  unlogged-change  1 published text is gone from here: ${HOW}`],
    ],
    'another order': [
      { [at.article]: edit(['- One.[^gas]\n  - Two.[^gas]', '- Two.[^gas]\n  - One.[^gas]']) },
      [
        `content/articles/talks.mdx:1:1  error  unlogged-change  the published texts stand here in another order: ${HOW}`,
      ],
    ],
    'an event of a background': [
      { [at.background]: edit(['They sign', 'They signed']) },
      [`content/background/neighbours.mdx:9:5  error  unlogged-change  this text is not what was published: ${HOW}`],
    ],
    'a role of a person': [
      { [at.person]: edit(['2012-05-07', '2012-05-08']) },
      [`content/people/putin.yaml:5:5  error  unlogged-change  this text is not what was published: ${HOW}`],
    ],
    'the ownership of a source': [
      { [at.source]: edit(['ownership: state-controlled', 'ownership: public']) },
      [`content/sources/tass.yaml:3:12  error  unlogged-change  this text is not what was published: ${HOW}`],
    ],
    'a text that cannot be read is left to the other checks': [
      { [at.article]: edit(['Gas flows', '<5% Gas flows'], ['title: Putin', 'title: "Putin']) },
      [
        'content/articles/talks.mdx:2:8  error  yaml-syntax  something is not closed: look for a quotation mark or bracket without its partner',
        'content/articles/talks.mdx:20:26  error  mdx-syntax  MDX takes "<" for the start of a tag: write "&lt;", or say it in words, as in "under 5%"',
      ],
    ],
  });
});

describe('unrecorded-change', () => {
  publishedCases({
    'a change that is logged': [
      { [at.article]: both(called, log('correction 2027-03-02')) },
      [`content/articles/talks.mdx:19:5  warning  unrecorded-change  ${NOT_YET}`],
    ],
    'on the day of the last recording': [
      { [at.article]: both(called, log('minor 2027-03-01')) },
      [`content/articles/talks.mdx:19:5  warning  unrecorded-change  ${NOT_YET}`],
    ],
    'in a person and a source': [
      {
        [at.person]: (text) => `${text}changes: [{ date: 2027-03-02, kind: update, text: New. }]\n`,
        [at.source]: (text) => `${text}changes: [{ date: 2027-03-02, kind: update, text: New. }]\n`,
      },
      [
        `content/people/putin.yaml:9:11  warning  unrecorded-change  ${NOT_YET}`,
        `content/sources/tass.yaml:7:11  warning  unrecorded-change  ${NOT_YET}`,
      ],
    ],
  });
});

describe('backdated-change', () => {
  const corrected = both(called, log('correction 2027-03-05'));
  const cases: Readonly<Record<string, Case>> = {
    'one that is recorded is enough': [{ [at.article]: corrected }, []],
    'one that is recorded covers no further change': [
      { [at.article]: both(corrected, edit(['The end', 'An end'])) },
      [
        `content/articles/talks.mdx:26:1  error  unlogged-change  this text is not what was published: ${HOW.replace('03-01', '03-05')}`,
      ],
    ],
    'a further one before the last recording': [
      { [at.article]: both(called, log('correction 2027-03-05', 'update 2027-03-04')) },
      [
        'content/articles/talks.mdx:20:5  error  backdated-change  this change is dated before the last recording, 2027-03-05: give the day on which the text was changed',
      ],
    ],
  };
  publishedCases(cases, { [at.article]: corrected });
});

describe('lost-change', () => {
  const logged = log('correction 2027-03-05');
  const LOST =
    'a published entry of "changes" can no longer be read as published: put back what was there, and add another entry for what is to be said now';
  const cases: Readonly<Record<string, Case>> = {
    'removed from the log': [{}, [`content/articles/talks.mdx:1:1  error  lost-change  ${LOST}`]],
    'put in other words': [
      { [at.article]: both(logged, edit(['It was wrong.', 'It was right.'])) },
      [
        `content/articles/talks.mdx:18:1  error  lost-change  ${LOST}`,
        `content/articles/talks.mdx:19:5  warning  unrecorded-change  ${NOT_YET}`,
      ],
    ],
  };
  publishedCases(cases, { [at.article]: logged });
});

describe('change-before-publication', () => {
  const NEVER =
    'this text was never published under this name, so nothing in it was changed for its readers: remove "changes", add the old name under "redirects" in content/site.yaml, or, where it was published before it came to this site, record the day with npm run publish-log -- --published 2027-03-02 articles/talks';
  testCases({
    'of a text that was never published, once whatever the length of its log': [
      { [at.article]: log('correction 2027-03-02', 'minor 2027-03-03') },
      [`content/articles/talks.mdx:19:5  error  change-before-publication  ${NEVER}`],
    ],
    'of a new text there is nothing to say': [{}, []],
  });
  publishedCases({
    'dated before the first publication': [
      { [at.article]: both(called, log('correction 2027-02-28')) },
      [
        'content/articles/talks.mdx:19:5  error  change-before-publication  this change is dated before the first publication, 2027-03-01: give the day on which the text was changed',
      ],
    ],
  });
});

describe('a record that is damaged', () => {
  publishedCases({
    'says so': [
      { 'content/published/people/putin.yaml': 'order: 00000a\nrecordings: [{ date: 2027-03-01, texts: what }]\n' },
      [
        'content/published/people/putin.yaml:2:41  error  invalid-value  "texts" is no list of fingerprints: this file is written by "npm run publish-log", bring back the last one',
      ],
    ],
    'without a recording': [
      { 'content/published/people/putin.yaml': 'order: 00000a\nrecordings: []\n' },
      [
        'content/published/people/putin.yaml:2:13  error  empty  "recordings" is an empty list: write at least one item',
      ],
    ],
  });
});

test('old-record: where no record says what ids in feeds are made of, that is said once', () => {
  const old = Object.entries(recordsOf()).map(
    ([path, text]) => [path, text.replace(/^feed:\n(?: .*\n)+/, '')] as const,
  );
  expect(problemsOf(writeSite(Object.fromEntries(old)))).toEqual([
    'content/published/articles/talks.yaml:1:1  warning  old-record  no record says what ids in feeds are made of, so that another name of the site would show all texts as new: run "npm run publish-log" before you change the name',
  ]);
});

test('old-record: a record of an earlier version, whose texts were sentences, is no measure for a body', () => {
  const old = Object.entries(recordsOf()).map(([path, text]) => [path, text.replace('of: passages\n', '')] as const);
  expect(problemsOf(writeSite({ ...Object.fromEntries(old), [at.article]: called }))).toEqual(
    [at.article, at.background].map(
      (path) =>
        `${path}:1:1  warning  old-record  the record of this text is of an earlier version of the software, which cannot be compared: run "npm run publish-log" before you change the text`,
    ),
  );
});
