import { describe } from 'vitest';
import { at, body, both, edit, testCases } from '../small-site.ts';

const start = 'Putin has called.[^call][^gas]\n\n';
const section = (id: string, text = 'A.[^gas]') => `## Question ${id}? [#${id}]\n\n${text}\n\n`;
/** The article places the section "energy", which the background must go on to have. */
const energy = section('energy');

describe('heading-level', () => {
  testCases({
    'the first level': [
      { [at.article]: body(`${start}# Why?\n\nA.[^call]\n\nWhy not?\n===\n\nB.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  heading-level  the title is the page’s first level already: begin this heading with "##"',
        'content/articles/talks.mdx:26:1  error  heading-level  the title is the page’s first level already: begin this heading with "##"',
      ],
    ],
    'a level skipped at once': [
      { [at.article]: body(`${start}### Why?\n\nA.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  heading-level  a level is skipped: begin this heading with "##", not "###"',
      ],
    ],
    'a level skipped later': [
      { [at.article]: body(`${start}## Why?\n\nA.[^call]\n\n#### How?\n\nB.[^call]`) },
      [
        'content/articles/talks.mdx:26:1  error  heading-level  a level is skipped: begin this heading with "###", not "####"',
      ],
    ],
    'back up by two': [
      { [at.article]: body(`${start}## A?\n\n### B?\n\n#### C?\n\nA.[^call]\n\n## D?\n\nB.[^call]`) },
      [],
    ],
  });
});

describe('heading-place', () => {
  testCases({
    'in a quotation': [
      { [at.article]: body(`${start}> ## Why?\n>\n> A.[^call]`) },
      [
        'content/articles/talks.mdx:22:3  error  heading-place  a heading stands by itself, not in a list, a quotation or an element: move it out',
      ],
    ],
    'in an element': [
      { [at.article]: body(`${start}<Analysis>\n\n## Why?\n\nA.\n\n</Analysis>`) },
      [
        'content/articles/talks.mdx:24:1  error  heading-place  a heading stands by itself, not in a list, a quotation or an element: move it out',
      ],
    ],
  });
});

describe('section-id', () => {
  testCases({
    none: [
      { [at.background]: body(`${energy}## And then?\n\nA.[^gas]`) },
      [
        'content/background/neighbours.mdx:19:1  error  section-id  the section "And then?" has no id at its end: write one in brackets, as in "## Who buys the gas? [#energy]"',
      ],
    ],
    'not at the end': [
      { [at.background]: body(`${energy}## And [#then] what?\n\nA.[^gas]`) },
      [
        'content/background/neighbours.mdx:19:1  error  section-id  the section "And [#then] what?" has no id at its end: write one in brackets, as in "## Who buys the gas? [#energy]"',
      ],
    ],
    'in other than plain text': [
      { [at.background]: body(`${energy}## And *then? [#then]*\n\nA.[^gas]`) },
      [
        'content/background/neighbours.mdx:19:1  error  section-id  the section "And then? [#then]" has no id at its end: write one in brackets, as in "## Who buys the gas? [#energy]"',
      ],
    ],
    'that is no id': [
      { [at.background]: body(`${energy}## Then? [#The_Then]\n\nA.[^gas]\n\n## More? [#]\n\nB.[^gas]`) },
      [
        'content/background/neighbours.mdx:19:1  error  section-id  "The_Then" is not an id: use lower-case letters, digits and single hyphens, as in "[#energy]"',
        'content/background/neighbours.mdx:23:1  error  section-id  "" is not an id: use lower-case letters, digits and single hyphens, as in "[#energy]"',
      ],
    ],
    'given twice': [
      { [at.background]: body(`${energy}${energy}`) },
      [
        'content/background/neighbours.mdx:19:1  error  section-id  the id "energy" is given to a section above already, at least where capitals do not count: change one of them',
      ],
    ],
    'given twice but for capitals': [
      { [at.background]: body(`${energy}${section('Energy')}`) },
      [
        'content/background/neighbours.mdx:19:1  error  section-id  "Energy" is not an id: use lower-case letters, digits and single hyphens, as in "[#energy]"',
        'content/background/neighbours.mdx:19:1  error  section-id  the id "Energy" is given to a section above already, at least where capitals do not count: change one of them',
      ],
    ],
    'in an article': [
      { [at.article]: body(`${start}## Why? [#why]\n\nA.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  section-id  only a background’s sections, which begin with "##", have ids: remove "[#why]"',
      ],
    ],
    'of a lower heading': [
      { [at.background]: body(`${energy}### Why? [#why]\n\nA.[^gas]`) },
      [
        'content/background/neighbours.mdx:19:1  error  section-id  only a background’s sections, which begin with "##", have ids: remove "[#why]"',
      ],
    ],
    'text before the first section': [
      { [at.background]: body(`{/* To do. */}\n\nA.[^gas]\n\n${energy}`) },
      [
        'content/background/neighbours.mdx:17:1  error  section-id  this stands before the first section, where no article can show it: begin the body with "## … [#id]"',
      ],
    ],
  });
});

describe('short-form', () => {
  testCases({
    'of four sentences': [
      { [at.background]: body(section('energy', 'The first. The second.[^gas] The third? The fourth.[^gas]')) },
      [
        'content/background/neighbours.mdx:17:1  error  short-form  the section’s first paragraph is its short form and has 4 sentences or more: keep to 3, and begin a new paragraph after them',
      ],
    ],
    'of three': [
      {
        [at.background]: body(
          section(
            'energy',
            'The first. The second by St. Petersburg and J. F. Kennedy on 5. May.[^gas] Three in the U.S. and 3.5 more.[^gas]',
          ),
        ),
      },
      [],
    ],
    'that is a list': [
      { [at.background]: body(section('energy', '- One.[^gas]')) },
      [
        'content/background/neighbours.mdx:15:1  error  short-form  the section "Question energy?" does not begin with a paragraph, which is its short form: write one after the heading',
      ],
    ],
    'that is not there': [
      { [at.background]: body(`${energy}## And then? [#then]\n\n### More?\n\nA.[^gas]`) },
      [
        'content/background/neighbours.mdx:19:1  error  short-form  the section "And then?" does not begin with a paragraph, which is its short form: write one after the heading',
      ],
    ],
    'after a comment': [{ [at.background]: body(section('energy', '{/* To do. */}\n\nOne.[^gas]')) }, []],
  });
});

describe('unknown-section', () => {
  testCases({
    'nearly right': [
      { [at.article]: edit(['section="energy"', 'section="energie"']) },
      [
        'content/articles/talks.mdx:22:13  error  unknown-section  "energie" is not a section of content/background/neighbours.mdx. Did you mean "energy"?',
      ],
    ],
    'not there': [
      { [at.article]: edit(['section="energy"', 'section="tourism"']) },
      [
        'content/articles/talks.mdx:22:13  error  unknown-section  "tourism" is not a section of content/background/neighbours.mdx. It has: energy.',
      ],
    ],
  });
});

describe('duplicate-note', () => {
  testCases({
    'the same section twice': [
      {
        [at.article]: body(
          `${start}<Background section="energy"/>\n\nA.[^call]\n\nB.[^call]\n\n<Background section="energy"/>`,
        ),
      },
      [
        'content/articles/talks.mdx:28:13  error  duplicate-note  the section "energy" is shown above already: remove one note',
      ],
    ],
  });
});

describe('note-place', () => {
  const note = '<Background section="energy"/>';
  testCases({
    'first in the text': [
      { [at.article]: body(`{/* To do. */}\n\n${note}\n\n${start}`) },
      [
        'content/articles/talks.mdx:22:1  error  note-place  a note stands after the block that it explains: begin the text with a paragraph',
      ],
    ],
    'in a paragraph': [
      { [at.article]: body(`Putin has called.[^call][^gas] ${note}`) },
      [
        'content/articles/talks.mdx:20:32  error  note-place  a note stands on a line of its own, with an empty line before and after, and not inside anything else',
      ],
    ],
    'in a list': [
      { [at.article]: body(`${start}- A.[^call]\n\n  ${note}`) },
      [
        'content/articles/talks.mdx:24:3  error  note-place  a note stands on a line of its own, with an empty line before and after, and not inside anything else',
      ],
    ],
    'with a text of its own': [
      { [at.article]: body(`${start}<Background section="energy">\n\nA.[^call]\n\n</Background>`) },
      [
        'content/articles/talks.mdx:22:1  error  note-place  a note shows its section’s own text: write it without any, <Background section="…"/>',
      ],
    ],
    'on a background page': [
      { [at.background]: body(`${energy}${note}`) },
      [
        'content/background/neighbours.mdx:19:1  error  note-place  a background page has its sections itself: notes stand in articles; link to the section instead',
      ],
    ],
  });
});

describe('notes-too-close', () => {
  const background = both(body(energy + section('trade') + section('history')));
  const note = (id: string) => `<Background section="${id}"/>\n\n`;
  testCases({
    'one block between': [
      { [at.background]: background, [at.article]: body(`${start}${note('energy')}A.[^call]\n\n${note('trade')}`) },
      [
        'content/articles/talks.mdx:26:1  warning  notes-too-close  this note follows the last one too closely to stand beside its text: let two blocks stand between them',
      ],
    ],
    'none between': [
      {
        [at.background]: background,
        [at.article]: body(`${start}${note('energy')}{/* To do. */}\n\n${note('trade')}`),
      },
      [
        'content/articles/talks.mdx:26:1  warning  notes-too-close  this note follows the last one too closely to stand beside its text: let two blocks stand between them',
      ],
    ],
    'two between': [
      {
        [at.background]: background,
        [at.article]: body(`${start}${note('energy')}A.[^call]\n\nB.[^call]\n\n${note('trade')}`),
      },
      [],
    ],
  });
});
