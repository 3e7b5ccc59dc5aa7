import { describe } from 'vitest';
import { at, edit, testCases, type Case } from '../small-site.ts';

/** A line of the summary, and the problem that it is. */
const line = (yaml: string, problem: string): Case => [
  { [at.article]: edit(['- Two.[^gas]', `- ${yaml}`]) },
  [`content/articles/talks.mdx:10:5  error  line-form  ${problem}`],
];

/** A text of the site about itself, and the problems that it has. */
const about = (yaml: string, ...problems: readonly string[]): Case => [
  { [at.site]: (site) => `${site}about: [{ id: imprint, heading: Imprint, text: ${yaml} }]\n` },
  problems.map((problem) => `content/site.yaml:6:48  error  ${problem}`),
];

describe('line-form', () => {
  testCases({
    'words with emphasis, code, links, and signs that mean nothing': [
      {
        [at.article]: edit([
          '- Two.[^gas]',
          "- '*Two* **more** `x < y` ~~old~~ [here](https://example.org/) & a < b > c, 5 # 6 | 7 - 8 1. 2\\.[^gas]'",
        ]),
      },
      [],
    ],
    'a list, which a year can begin': line(
      "'2014. It began.'",
      'this line begins a list: write "\\" before the sign or the full stop after the number, as in "2014\\. It …"',
    ),
    'a quotation': line(
      "'> Two.[^gas]'",
      'this line begins a quotation: write "\\>" for the sign, or put the quotation into the body',
    ),
    'a heading': line(
      "'# Two'",
      'this line is taken for a heading: write it without a line below it, and "\\#" for the sign',
    ),
    'a heading that is underlined': line(
      '"Two\\n==="',
      'this line is taken for a heading: write it without a line below it, and "\\#" for the sign',
    ),
    code: line("'    Two.'", 'this line is taken for code: write it without spaces or backticks before it'),
    'a rule': line("'***'", 'this line is taken for a rule: write words'),
    'a table': line('"| Two |\\n| --- |"', 'this line is taken for a table: put it into the body'),
    'two paragraphs': line(
      '"Two.[^gas]\\n\\nMore."',
      'this line has a second paragraph, which a page leaves out: write it as one, or as two lines',
    ),
    'the address of a link': line(
      "'[two]: https://example.org/'",
      'this line is taken for the address of a link: write the link whole, as in [text](https://…)',
    ),
    HTML: line(
      '\'<b onclick="x()">Two</b>.[^gas]\'',
      'this text has HTML, "<b onclick="x()">", which a page leaves out: write Markdown, or "\\<" for a less-than sign',
    ),
    'a block of HTML': line(
      "'<script>alert(1)</script>'",
      'this line begins with HTML, which a page leaves out: write Markdown, or "\\<" for a less-than sign',
    ),
    'an image': line(
      "'Two ![Two](./two.png)[^gas]'",
      'this text has an image, which only a body can show: put it there, or remove it',
    ),
    'a text of events': [
      { [at.background]: edit(['text: They sign a contract.', 'text: <i>They</i> sign a contract.']) },
      [
        'content/background/neighbours.mdx:10:11  error  line-form  this text has HTML, "<i>", which a page leaves out: write Markdown, or "\\<" for a less-than sign',
      ],
    ],
    'a text that is no Markdown': [{ [at.person]: edit(['summary: He leads', 'summary: <i>He</i> leads']) }, []],
  });
});

describe('line-form, link-address and link-form in what the site says of itself', () => {
  testCases({
    'several paragraphs with links': about(
      '"We are\\n\\n- one\\n- two [here](#imprint) [there](https://example.org/) [mail](mailto:a@example.org)"',
    ),
    HTML: about(
      '"We <b>are</b>"',
      'line-form  this text has HTML, "<b>", which a page leaves out: write Markdown, or "\\<" for a less-than sign',
    ),
    'an image': about(
      '"![us](https://example.org/us.png)"',
      'line-form  this text has an image, which only a body can show: put it there, or remove it',
    ),
    'links that would lead nowhere': about(
      '"[a](javascript:alert) [b](about.html)"',
      'link-address  a link cannot begin with "javascript:": write an address that begins with https: or mailto:',
      'link-form  "about.html" is no such address: what the site says of itself links to addresses that begin with https: or mailto:, to files in public/ as in /report.pdf, or to "#"',
    ),
  });
});
