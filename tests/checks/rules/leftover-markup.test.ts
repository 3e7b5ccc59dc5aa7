import { describe } from 'vitest';
import { at, body, edit, testCases, type Case } from '../small-site.ts';

/** A paragraph of the article, and what is left of markup in it. */
const left = (text: string, ...problems: readonly string[]): Case => [
  { [at.article]: body(`Putin has called.[^call][^gas]\n\n${text}`) },
  problems.map((problem) => `content/articles/talks.mdx:22:${problem}`),
];

const shown = 'is shown as it stands';

describe('leftover-markup', () => {
  testCases({
    'a reference without its sign, alone': left(
      'It was so, he reported.[call]',
      `24  error  leftover-markup  "[call]" ${shown}: write a reference with "^", as in [^call]`,
    ),
    'one that looks like an id, beside a reference': left(
      'It was so.[quarter-gone] And so.[^call]',
      `11  error  leftover-markup  "[quarter-gone]" ${shown}: write a reference with "^", as in [^quarter-gone]`,
    ),
    'a reference that is not closed': left(
      'It was so.[^call and so on',
      `11  error  leftover-markup  "[^call and so on" ${shown}: write a reference as [^id], with the id of a citation`,
    ),
    'several ids in one': left(
      'It was so.[^call, gas]',
      '11  error  unknown-citation  "call, gas" is not among the citations of this article or of its background. Write one reference for each, as in [^call][^gas].',
    ),
    'an image with a space in its address': left(
      'See ![the dam](./dam photo.jpg) there.[^call]',
      `5  error  leftover-markup  "![the dam](./dam photo.jpg)" ${shown}, because an address has no spaces: name the file without them, as in ![what it shows](./file.png)`,
    ),
    'a link with a space before its address': left(
      'See [there] (https://example.org/) now.[^call]',
      `5  error  leftover-markup  "[there] (" ${shown}: write a link as [text](https://…), with nothing between the brackets and no spaces in the address`,
    ),
    'emphasis without its partner, and with a space inside': left(
      'It is **so, and ~~ not ~~ so.[^call]',
      `7  error  leftover-markup  "**" ${shown}, because its partner is missing or a space is inside: write both close to the words, or "\\*" for the sign`,
      `17  error  leftover-markup  "~~" ${shown}, because its partner is missing or a space is inside: write both close to the words, or "\\~" for the sign`,
      `24  error  leftover-markup  "~~" ${shown}, because its partner is missing or a space is inside: write both close to the words, or "\\~" for the sign`,
    ),
    'signs that are text': left(
      'He [Putin] said “that [sic]”, 2 * 3, \\*\\*, \\[call], the minister[s], `**`, snake_case and 5 ~ 6.[^call]',
    ),
    'in Chinese': left('他说**“好”**了。[^call]'),
  });
});

describe('leftover-markup in the frontmatter', () => {
  const needless =
    'this text has no references of its own: remove [^call]. Where it rests on a citation, name that under "cite"';
  testCases({
    'emphasis in a line': [
      { [at.article]: edit(['- Two.[^gas]', "- '**Two.[^gas]'"]) },
      [
        `content/articles/talks.mdx:10:5  error  leftover-markup  "**" ${shown}, because its partner is missing or a space is inside: write both close to the words, or "\\*" for the sign`,
      ],
    ],
    'a reference in a text that names its citations': [
      { [at.article]: edit(['citations:', "known: [{ text: 'A.[^call]', cite: call }]\ncitations:"]) },
      [`content/articles/talks.mdx:12:20  error  leftover-markup  ${needless}`],
    ],
    'a reference in the standfirst': [
      { [at.article]: edit(['What was said.', 'What was said.[^call]']) },
      [
        'content/articles/talks.mdx:3:28  error  leftover-markup  a title or standfirst has no references: remove [^call]',
      ],
    ],
  });
});

describe('swallowed-text', () => {
  const comment = (lost: string) =>
    `the text ends before "${lost}", which YAML takes for a comment: put the text in quotes, or the comment on a line of its own`;
  testCases({
    'a number with its sign': [
      { [at.article]: edit(['title: Putin has called', 'title: Dam #2 above Derna burst']) },
      [`content/articles/talks.mdx:2:12  error  swallowed-text  ${comment('#2 above Derna burst')}`],
    ],
    'behind several words': [
      { [at.source]: edit(['news agency\ncountry', 'news agency # or not\ncountry']) },
      [`content/sources/tass.yaml:4:41  error  swallowed-text  ${comment('# or not')}`],
    ],
    'a comment behind a value, and a sign in quotes': [
      {
        [at.article]: edit(['date: 2022-12-26', 'date: 2022-12-26 # the day'], ['Putin has called\nd', "'Call #2'\nd"]),
      },
      [],
    ],
    'a name that is never used': [
      { [at.article]: edit(['What was said.', '&Dams above Derna burst.']) },
      [
        'content/articles/talks.mdx:3:14  error  swallowed-text  the text begins after "&Dams", which YAML takes for the name of a value: put the text in quotes',
      ],
    ],
    'one that is used': [
      { [at.article]: edit(['What was said.', '&said What was said.'], ['title: The call', 'title: *said']) },
      [],
    ],
  });
});

describe('numbered-list', () => {
  const message = (sign: string, instead: string) =>
    `"${sign}" is taken for the number of a list: write "${instead}" if it belongs to the sentence, or a list of several items that begins with 1`;
  testCases({
    'an ordinal that begins a text': left(
      '5. März 2024 war es so.[^call]',
      `1  error  numbered-list  ${message('5.', '5\\.')}`,
    ),
    'one that is written as text': left('5\\. März 2024 war es so.[^call]'),
    'a list': left('1. Putin called.[^call]\n2. Gas flows.[^gas]'),
  });
});
