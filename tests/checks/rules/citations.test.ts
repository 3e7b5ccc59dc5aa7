import { describe } from 'vitest';
import { at, body, both, edit, testCases } from '../small-site.ts';

const start = 'Putin has called.[^call][^gas]\n\n';

describe('missing-citation', () => {
  testCases({
    'a paragraph': [
      { [at.article]: body(`${start}Nobody said this.`) },
      [
        'content/articles/talks.mdx:22:1  error  missing-citation  this paragraph does not say who said it: cite with [^id], or put it in <Analysis> as the site’s own reading',
      ],
    ],
    'a list item': [
      { [at.article]: body(`${start}- One.[^call]\n- Two.\n  - Three.\n  - Four.[^call]\n- - Five.[^call]`) },
      [
        'content/articles/talks.mdx:23:3  error  missing-citation  this list item does not say who said it: cite with [^id], or put it in <Analysis> as the site’s own reading',
        'content/articles/talks.mdx:24:5  error  missing-citation  this list item does not say who said it: cite with [^id], or put it in <Analysis> as the site’s own reading',
      ],
    ],
    'a row of a table': [
      {
        [at.article]: body(
          `${start}| A | B |\n| - | - |\n| 1 | 2 |\n\n| A | B |\n| - | - |\n| 1 | 2[^call] |\n| 3 | 4 |`,
        ),
      },
      [24, 29].map(
        (line) =>
          `content/articles/talks.mdx:${line}:1  error  missing-citation  this row does not say who said it: cite in it, in a heading cell for the column below, or in the first heading cell for the whole table`,
      ),
    ],
    'no row of a table that cites in its head': [
      {
        [at.article]: body(
          `${start}| A[^call] | B |\n| - | - |\n| 1 | 2 |\n\n| A | B[^call] | C[^gas] |\n| - | - | - |\n| 1 | 2 | 3 |`,
        ),
      },
      [],
    ],
    code: [
      {
        [at.article]: body(
          `${start}\`\`\`text\nVale took bribes.\n\`\`\`\n\n<Analysis>\n\n\`\`\`\nx\n\`\`\`\n\n</Analysis>`,
        ),
      },
      [
        'content/articles/talks.mdx:22:1  error  missing-citation  this code does not say who said it: put it in <Analysis> as the site’s own, or into a sentence that is cited',
      ],
    ],
    'a quotation': [
      { [at.article]: body(`${start}> Said by nobody.\n\n> Said by him.\n>\n> In two paragraphs.[^call]`) },
      [
        'content/articles/talks.mdx:22:3  error  missing-citation  this quotation does not say who said it: cite with [^id], or put it in <Analysis> as the site’s own reading',
        'content/articles/talks.mdx:24:3  error  missing-citation  this quotation does not say who said it: cite with [^id], or put it in <Analysis> as the site’s own reading',
      ],
    ],
    'a paragraph of a background': [
      { [at.background]: edit(['buys it.[^gas]', 'buys it.']) },
      [
        'content/background/neighbours.mdx:17:1  error  missing-citation  this paragraph does not say who said it: cite with [^id], or put it in <Analysis> as the site’s own reading',
      ],
    ],
    'the site’s own reading': [
      { [at.article]: body(`${start}<Analysis>\n\nWe think so.\n\n- This.\n\n</Analysis>`) },
      [],
    ],
    'a heading, a comment, a rule': [
      { [at.article]: body(`${start}## Why?\n\n{/* To do. */}\n\n---\n\nSo.[^call]`) },
      [],
    ],
    'an item of two paragraphs': [
      { [at.article]: body(`${start}- One.[^call]\n\n  And more.`) },
      [
        'content/articles/talks.mdx:24:3  error  missing-citation  this list item does not say who said it: cite with [^id], or put it in <Analysis> as the site’s own reading',
      ],
    ],
  });
});

const END = 'cite it, or move the reference to the end';

describe('uncited-end', () => {
  testCases({
    'in a paragraph': [
      { [at.article]: body(`${start}They fled.[^call] The army\n*mined* the dams.`) },
      [
        `content/articles/talks.mdx:22:19  error  uncited-end  "The army mined the dams." comes after the last reference of its paragraph: ${END}`,
      ],
    ],
    'after a quotation that is a sentence by itself': [
      { [at.article]: body(`${start}“Is it open?”[^call] Anna Berg asked.`) },
      [
        `content/articles/talks.mdx:22:22  error  uncited-end  "Anna Berg asked." comes after the last reference of its paragraph: ${END}`,
      ],
    ],
    'in the middle of a sentence': [
      { [at.article]: body(`${start}The army mined[^call] the dams.`) },
      [
        `content/articles/talks.mdx:22:23  error  uncited-end  "the dams." comes after the last reference of its paragraph: ${END}`,
      ],
    ],
    'in a list item and a quotation': [
      { [at.article]: body(`${start}- So.[^call] Two.\n\n> So.[^call] \\*Three.`) },
      [
        `content/articles/talks.mdx:22:14  error  uncited-end  "Two." comes after the last reference of its list item: ${END}`,
        `content/articles/talks.mdx:24:15  error  uncited-end  "*Three." comes after the last reference of its quotation: ${END}`,
      ],
    ],
    'in a row of a table': [
      { [at.article]: body(`${start}| A | B |\n| - | - |\n| 1[^call] | 2 |\n| 1 | 2.[^call] Three |`) },
      [
        `content/articles/talks.mdx:24:14  error  uncited-end  "2" comes after the last reference of its row: ${END}`,
        `content/articles/talks.mdx:25:17  error  uncited-end  "Three" comes after the last reference of its row: ${END}`,
      ],
    ],
    'nothing but marks': [{ [at.article]: body(`${start}So[^call]. (“So[^call].”)`) }, []],
  });
});

describe('misplaced-citation', () => {
  testCases({
    'at the start of a paragraph': [
      { [at.article]: body('[^call] Putin has called.[^gas]\n\n[^call][^gas] Two.') },
      [
        'content/articles/talks.mdx:20:1  error  misplaced-citation  a paragraph cannot begin with a citation: put [^call] after the sentence that it is for',
        'content/articles/talks.mdx:22:1  error  misplaced-citation  a paragraph cannot begin with a citation: put [^call] after the sentence that it is for',
        'content/articles/talks.mdx:22:8  error  misplaced-citation  a paragraph cannot begin with a citation: put [^gas] after the sentence that it is for',
      ],
    ],
    'in a heading': [
      { [at.article]: body(`${start}## Why?[^call]\n\nSo.[^gas]`) },
      [
        'content/articles/talks.mdx:22:8  error  misplaced-citation  a heading cannot cite: put [^call] after the sentence that it is for',
      ],
    ],
    'in the text of a link': [
      { [at.article]: body(`${start}See [this[^call]](https://example.org).`) },
      [
        'content/articles/talks.mdx:22:10  error  misplaced-citation  a link’s text cannot cite: put [^call] after the link',
      ],
    ],
    'in a cell of its own': [{ [at.article]: body(`${start}| A | Source |\n| - | - |\n| 1 | [^call] |`) }, []],
  });
});

describe('footnote-definition', () => {
  testCases({
    'a footnote as elsewhere': [
      { [at.article]: body(`${start}[^call]: The call.`) },
      [
        'content/articles/talks.mdx:22:1  error  footnote-definition  "[^call]: …" is not written here: put the citation under "citations" in the frontmatter, as "call"',
      ],
    ],
    'of an id that nobody knows': [
      { [at.article]: body(`${start}So.[^other]\n\n[^other]: Somewhere.`) },
      [
        'content/articles/talks.mdx:22:4  error  unknown-citation  "other" is not among the citations of this article or of its background. Add it there, or cite another.',
        'content/articles/talks.mdx:24:1  error  footnote-definition  "[^other]: …" is not written here: put the citation under "citations" in the frontmatter, as "other"',
      ],
    ],
  });
});

describe('first-citation', () => {
  const reuters = 'name: Reuters\nkind: news-agency\nownership: private\nwords: a news agency\nnote: Good.\n';
  const report = (chain: string) =>
    both(edit(['    by: putin\n    source: tass', `    ${chain}`]), edit(['source: tass', 'source: reuters']));
  testCases({
    'which the source has no part in': [
      { 'content/sources/reuters.yaml': reuters, [at.article]: report('source: tass') },
      [
        'content/articles/talks.mdx:19:18  error  first-citation  the first citation, "call", does not involve the article’s source "reuters": begin with what "reuters" reported, or name another source',
      ],
    ],
    'of the background': [
      {
        'content/sources/reuters.yaml': reuters,
        [at.article]: both(
          report('source: reuters'),
          edit(['[^call] Gas flows east.[^gas]', '[^gas] Gas flows east.[^call]']),
        ),
      },
      [
        'content/articles/talks.mdx:19:18  error  first-citation  the first citation, "gas", does not involve the article’s source "reuters": begin with what "reuters" reported, or name another source',
      ],
    ],
    'reported by the source': [
      { 'content/sources/reuters.yaml': reuters, [at.article]: report('source: reuters') },
      [],
    ],
    'relayed by the source': [
      { 'content/sources/reuters.yaml': reuters, [at.article]: report('source: tass\n    via: [reuters]') },
      [],
    ],
  });
});
