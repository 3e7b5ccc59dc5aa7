import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, edit, problemsOf, testCases, writeSite } from '../small-site.ts';

const OWN = 'content/words/en.yaml';
const english = readFileSync('src/words/en.yaml', 'utf8');

describe('what an owner may say in words of their own', () => {
  testCases({
    'a text, one with its placeholders, and a list': [
      {
        [OWN]: 'note:\n  label: In depth\n  asOf: on {date}\nrelative:\n  words: [the other day]\n',
      },
      [],
    ],
    'a section of the page about the site, or its heading alone, and one more': [
      {
        [OWN]:
          'about:\n  sections:\n    - id: privacy\n      heading: Your data\n    - { id: money, heading: Who pays, text: "Ask {contact}, under {licence}." }\n',
      },
      [],
    ],
    'nothing yet': [{ [OWN]: '# To come.\n' }, []],
  });
});

describe('unknown-key', () => {
  testCases({
    'of a text': [
      { [OWN]: 'note:\n  lable: In depth\n' },
      [`${OWN}:2:3  error  unknown-key  there is no key "lable" here. Did you mean "label"?`],
    ],
    'of a group': [
      { [OWN]: '# Ours.\nnotes:\n  label: In depth\n' },
      [`${OWN}:2:1  error  unknown-key  there is no key "notes" here. Did you mean "note"?`],
    ],
    'in one of two files for a language, alone': [
      { [OWN]: 'note:\n  lable: In depth\n', 'content/words/en-US.yaml': 'note:\n  label: Depth\n' },
      [`${OWN}:2:3  error  unknown-key  there is no key "lable" here. Did you mean "label"?`],
    ],
    'of a section that stands in another place among the software’s': [
      { [OWN]: 'about:\n  sections:\n    - id: privacy\n      titel: Your data\n' },
      [`${OWN}:4:7  error  unknown-key  there is no key "titel" here. The keys here are: id, heading, text.`],
    ],
  });
});

describe('a text has the type that it must have', () => {
  testCases({
    'a number': [
      { [OWN]: 'note:\n  label: 12\n' },
      [`${OWN}:2:10  error  wrong-type  "label" must be text: put it in quotes, "12"`],
    ],
    'a text for a group': [
      { [OWN]: 'note: In depth\n' },
      [`${OWN}:1:7  error  wrong-type  "note" must be keys with their values`],
    ],
    nothing: [{ [OWN]: 'note:\n  label:\n' }, [`${OWN}:2:3  error  empty  "label" is empty: write its value`]],
    'a text for a list': [
      { [OWN]: 'relative:\n  words: the other day\n' },
      [`${OWN}:2:10  error  wrong-type  "words" must be a list`],
    ],
    'a locale': [
      { [OWN]: 'dates: British English\n' },
      [
        `${OWN}:1:8  error  invalid-value  "dates" is not a language tag: write one of BCP 47, such as "en", "ru" or "zh-Hans"`,
      ],
    ],
    'a section without its text': [
      { [OWN]: 'about:\n  sections:\n    - id: money\n      heading: Who pays\n' },
      [`${OWN}:3:7  error  missing-key  the key "text" is missing here: add it`],
    ],
    'two sections with one id': [
      { [OWN]: 'about:\n  sections:\n    - { id: privacy, heading: A }\n    - { id: privacy, heading: B, text: C }\n' },
      [`${OWN}:3:5  error  invalid-value  "sections" has two sections with one id: give each an id of its own`],
    ],
  });
});

describe('placeholders are those of the software’s text', () => {
  testCases({
    mistyped: [
      { [OWN]: 'note:\n  asOf: on {dat}\n' },
      [
        `${OWN}:2:9  warning  lost-placeholder  the software’s text says more here than this one: {date}`,
        `${OWN}:2:9  error  unknown-placeholder  {dat} stands for nothing in this text. Did you mean "{date}"?`,
      ],
    ],
    'of another text': [
      { [OWN]: "note:\n  asOf: '{date}, says {who}'\n" },
      [`${OWN}:2:9  error  unknown-placeholder  {who} stands for nothing in this text. It can have: {date}.`],
    ],
    'where the text takes none': [
      { [OWN]: 'note:\n  label: Background of {date}\n' },
      [
        `${OWN}:2:10  error  unknown-placeholder  {date} stands for nothing in this text. It takes none: write '{' or '<' in single quotes for the sign itself.`,
      ],
    ],
    'left out': [
      { [OWN]: 'site:\n  licence: All rights reserved\n' },
      [`${OWN}:2:12  warning  lost-placeholder  the software’s text says more here than this one: {licence}`],
    ],
    'in a choice by number': [
      { [OWN]: "background:\n  used: '{count, plural, one {Once on {site}} other {# times}}'\n" },
      [`${OWN}:2:9  error  unknown-placeholder  {site} stands for nothing in this text. It can have: {count}.`],
    ],
    'not closed, or an element of HTML': [
      { [OWN]: "note:\n  asOf: 'as of {date'\n  label: <b>Background</b>\n" },
      [
        `${OWN}:2:9  error  placeholder-syntax  this text cannot be filled: write {date} for what goes there, and '{' or '<' in single quotes for the sign itself`,
        `${OWN}:3:10  error  unknown-placeholder  <b> stands for nothing in this text. It takes none: write '{' or '<' in single quotes for the sign itself.`,
      ],
    ],
    'of the sections about the site': [
      { [OWN]: 'about:\n  sections:\n    - { id: money, heading: A, text: "{name} pays." }\n' },
      [
        `${OWN}:3:38  error  unknown-placeholder  {name} stands for nothing in this text. It can have: {publisher}, {contact}, {licence}.`,
      ],
    ],
  });
});

describe('a language that the software lacks', () => {
  const inFrench = edit(['lang: en', 'lang: fr']);

  testCases({
    'is whole, with all its words': [{ [at.site]: inFrench, 'content/words/fr.yaml': english }, []],
    'is not whole: all that is missing is said at once': [
      {
        [at.site]: inFrench,
        'content/words/fr.yaml': english
          .replace(/^notFound:\n(?: .*\n)+/m, '')
          .replace('  label: Background\n', '')
          .replace('  - id: privacy\n      heading: Privacy\n', '  - id: privacy\n'),
      },
      [
        'content/words/fr.yaml:1:1  error  missing-words  src/words has no file for "fr", so this one must have all that src/words/en.yaml has. It lacks: note.label, notFound',
        `content/words/fr.yaml:${english.slice(0, english.indexOf('- id: privacy')).split('\n').length - 1}:7  error  missing-key  the key "heading" is missing here: add it`,
      ],
    ],
    'has a file for one country over that for all': [
      {
        [at.site]: edit(['lang: en', 'lang: fr-CA']),
        'content/words/fr.yaml': english,
        'content/words/fr-CA.yaml': 'note:\n  label: En bref\n',
      },
      [],
    ],
    'has no file': [
      { [at.site]: inFrench },
      [
        'content/site.yaml:3:7  error  missing-words  the site has no words in "fr": add content/words/fr.yaml, with the keys of src/words/en.yaml',
      ],
    ],
    'is no language': [
      { 'content/words/my words.yaml': 'note:\n  label: A\n' },
      [
        'content/words/my words.yaml:1:1  error  file-name  "my words" is not a language tag: name the file after its language, such as "en.yaml" or "zh-Hans.yaml"',
      ],
    ],
    'a character of no font, in a text that share images show': [
      { [OWN]: 'verbs:\n  said: said by \u{1E900}\nnote:\n  label: Note \u{1E900}\n' },
      [expect.stringMatching(/^content\/words\/en\.yaml:2:9 {2}error {2}no-font {2}/)],
    ],
  });

  test('the words for relative dates are those that the checks know', () => {
    const root = writeSite({
      [OWN]: 'relative:\n  words: [the other day]\n',
      [at.article]: edit(['Gas flows east.', 'Today gas flows east, as the other day.']),
    });
    expect(problemsOf(root)).toEqual([
      'content/articles/talks.mdx:20:51  error  relative-date  "the other day" shifts with the day it is read: write the date, or <When date="2022-12-21">the other day</When>',
    ]);
  });
});
