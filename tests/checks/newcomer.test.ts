import { describe } from 'vitest';
import { at, edit, testCases, type Case } from './small-site.ts';

const slip = (change: Case[0][string], ...problems: readonly string[]): Case => [
  { [at.article]: change },
  problems.map((problem) => `content/articles/talks.mdx:${problem}`),
];

describe('a slip of a newcomer gives one error, on its line, with the remedy', () => {
  testCases({
    'a tab': slip(edit(['  call:', '\tcall:']), '13:1  error  yaml-syntax  tabs cannot indent YAML: use spaces'),
    'smart quotes around a value': slip(
      edit(['date: 2022-12-26', 'date: “2022-12-26”']),
      '4:7  error  invalid-value  "date": "“2022-12-26”" has quotation marks that are part of it: write 2022-12-26',
    ),
    'a colon': slip(
      edit(['title: Putin has called', 'title: Putin: it is over']),
      '2:8  error  yaml-syntax  a colon with a space after it begins a value: put a text that has one in quotes',
    ),
    'a missing "---"': slip(
      edit(['---\n\nPutin', '\nPutin']),
      '1:1  error  missing-frontmatter  the frontmatter does not end: write a line "---" after its last key',
    ),
    'a key in the wrong case': slip(
      edit(['title: Putin', 'Title: Putin']),
      '2:1  error  unknown-key  there is no key "Title" here. Did you mean "title"?',
    ),
    'a misspelt person': slip(
      edit(['people: [putin]', 'people: [puttin]']),
      '6:10  error  unknown-person  "puttin" is not in content/people. Did you mean "putin"?',
    ),
    'a wrong id of a citation': slip(
      edit(['open.[^call]', 'open.[^cal]']),
      '24:17  error  unknown-citation  "cal" is not among the citations of this article or of its background. Did you mean "call"?',
    ),
    'a written footnote': slip(
      edit(['open.[^call]', 'open.[^call]\n\n[^call]: TASS']),
      '26:1  error  footnote-definition  "[^call]: …" is not written here: put the citation under "citations" in the frontmatter, as "call"',
    ),
    '<br>': slip(
      edit(['called.[^call]', 'called.[^call]<br>']),
      '20:25  error  mdx-syntax  <br> is HTML, which content does not hold: begin a new paragraph, or end the line with a backslash',
    ),
    '<!-- -->': slip(
      edit(['The end', '<!-- later -->\n\nThe end']),
      '24:1  error  mdx-syntax  a comment is written {/* … */} here, not <!-- … -->',
    ),
    'a picture from elsewhere': slip(
      edit(['The end', '![Him](https://example.org/him.jpg)[^call]\n\nThe end']),
      '24:1  error  unknown-image  "https://example.org/him.jpg" is not a file beside this one: put the image there and name it, as in ![what it shows](./file.png)',
    ),
    '3/5/2024': slip(
      edit(['date: 2022-12-26', 'date: 3/5/2024']),
      '4:7  error  invalid-value  "date": "3/5/2024" is not how dates are written here; write 2024-03-05 or 2024-05-03, as in 2022-12-26',
    ),
    'a non-breaking space': slip(
      edit(['source: tass\npeople', 'source:\u00A0tass\npeople']),
      '5:8  error  yaml-syntax  U+00A0, no-break space, is no space to YAML: write a plain one, here and wherever else it stands',
    ),
    'an emoji in a title': slip(
      edit(['has called\n', 'has called 📞\n']),
      '2:8  error  no-font  no font of the share image has "📞" (U+1F4DE): write it in other characters, or add the package of @fontsource-variable that has it to src/fonts/font-families.ts',
    ),
  });
});

describe('and the file with the wrong ending', () => {
  testCases({
    '.md': [
      { [at.article]: undefined, 'content/articles/talks.md': 'x' },
      [
        'content/articles/talks.md:1:1  error  file-name  files here end in ".mdx" (or, beside an entry, .avif, .csv, .gif, .jpg, .png, .svg, .webp), in small letters: rename it, or it is not read',
      ],
    ],
  });
});
