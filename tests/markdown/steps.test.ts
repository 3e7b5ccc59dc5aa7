import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { at, body, both, edit, type Changes } from '../checks/small-site.ts';
import { compile, components, textOf } from './compile.ts';

test('a reference becomes a numbered mark, by order of first use, the summary first and notes included', () => {
  const { tree, uses } = compile(at.article);
  expect(components(tree, 'CitationMark').map(({ number, use }) => `${number}:${use}`)).toEqual([
    '2:1',
    '1:4',
    '1:5',
    '2:2',
  ]);
  expect(uses).toEqual(['call', 'gas', 'gas', 'call']);
});

test('a reference right after another one is marked, and one with a word between is not', () => {
  const { tree } = compile(at.article, { [at.article]: body('One.[^call][^gas] Two.[^gas] [^call]') });
  expect(
    components(tree, 'CitationMark')
      .slice(0, 4)
      .map(({ adjacent }) => adjacent),
  ).toEqual([undefined, 'adjacent', undefined, undefined]);
});

describe('mentions of people', () => {
  const vale = 'name: Nora Vale\naliases: [Vale]\nsummary: A.\nroles:\n  - title: Mayor\n';
  const ada = 'name: Ada Vale\nsummary: B.\nroles:\n  - title: Engineer\n';
  /** A body of paragraphs, with what is a mention in brackets. */
  function mentionsIn(text: string, people = ['nora'], more: Changes = {}): string[] {
    const { tree } = compile(at.article, {
      'content/people/nora.yaml': vale,
      [at.article]: both(edit(['people: [putin]', `people: [${people.join(', ')}]`]), body(text)),
      ...more,
    });
    const inBrackets = (node: Nodes): string => {
      const inner = 'children' in node ? node.children.map(inBrackets).join('') : textOf(node);
      return 'name' in node && node.name === 'PersonMention' ? `[${inner}]` : inner;
    };
    return tree.children.filter(({ type }) => type === 'paragraph').map(inBrackets);
  }

  test('the first whole name is one; aliases and names after it are not', () => {
    expect(mentionsIn('Vale left. Mayor Nora Vale spoke. Vale left.\n\nNora Vale left.')).toEqual([
      'Vale left. Mayor [Nora Vale] spoke. Vale left.',
      'Nora Vale left.',
    ]);
  });

  test('an alias is one where the whole name is a heading', () => {
    expect(mentionsIn('## Nora Vale\n\nIt was Vale.')).toEqual(['It was [Vale].']);
  });

  test('a name over emphasis and over lines is one link, with the emphasis in it', () => {
    expect(mentionsIn('The mayor, *Nora* Vale, spoke.')).toEqual(['The mayor, [Nora Vale], spoke.']);
    expect(mentionsIn('The mayor, Nora\nVale, spoke.')).toEqual(['The mayor, [Nora\nVale], spoke.']);
    const { tree } = compile(at.article, { [at.article]: body('The **Vladimir** Putin.') });
    expect(components(tree, 'PersonMention')).toMatchObject([{ person: 'putin', text: 'Vladimir Putin' }]);
    expect(JSON.stringify(tree)).toContain('"type":"strong"');
  });

  test('a name that begins in emphasis which goes on is none', () => {
    expect(mentionsIn('*The mayor Nora* Vale spoke. So Nora Vale left.')).toEqual([
      'The mayor Nora Vale spoke. So [Nora Vale] left.',
    ]);
  });

  test('several in one text keep their places', () => {
    const more = { 'content/people/ada.yaml': ada };
    expect(mentionsIn('Putin met Ada *Vale* and Nora Vale.', ['nora', 'putin', 'ada'], more)).toEqual([
      '[Putin] met [Ada Vale] and [Nora Vale].',
    ]);
  });

  test('the name of one who is not listed is not that of another', () => {
    expect(mentionsIn('Ada Vale spoke to Nora Vale.', ['nora'], { 'content/people/ada.yaml': ada })).toEqual([
      'Ada Vale spoke to [Nora Vale].',
    ]);
  });
});

test('a note shows the heading, the short form and the page of its section', () => {
  const [note] = components(compile(at.article).tree, 'Background');
  expect(note).toMatchObject({
    section: 'energy',
    title: 'Who buys the gas?',
    page: '/background/neighbours.html#energy',
    open: 'open',
    text: 'China buys it.',
  });
});

test('an edit to the background is in the note', () => {
  const changes = { [at.background]: edit(['China buys it.', 'India buys it too.']) };
  expect(components(compile(at.article, changes).tree, 'Background')[0]).toMatchObject({ text: 'India buys it too.' });
});

test('the short form stays where it is: only a copy is numbered', () => {
  const { tree } = compile(at.background);
  expect(components(tree, 'CitationMark')).toHaveLength(1);
});

test('sections that the article does not place follow its body, once each', () => {
  const second = '\n\n## What else? [#else]\n\nOil flows too.[^gas]\n';
  const { tree } = compile(at.article, { [at.background]: (text) => text + second });
  const last = tree.children.at(-1);
  expect(last).toMatchObject({ name: 'BackgroundSections' });
  expect(components(tree, 'Background').map(({ section }) => section)).toEqual(['energy', 'else']);
});

test('notes know how many blocks they stand beside', () => {
  const second = '\n\n## What else? [#else]\n\nOil flows too.[^gas]\n';
  const text =
    'Putin spoke.[^call]\n\n<Background section="energy"/>\n\nOne.[^gas]\n\nTwo.[^gas]\n\n<Background section="else"/>\n\nThree.[^gas]';
  const { tree } = compile(at.article, { [at.background]: (own) => own + second, [at.article]: body(text) });
  expect(components(tree, 'Background').map(({ rows }) => rows)).toEqual(['2', '2']);
});

test('a background section has its id, and its heading without the brackets', () => {
  const { tree } = compile(at.background);
  const [heading] = tree.children;
  expect(heading).toMatchObject({ type: 'heading', data: { hProperties: { id: 'energy' } } });
  expect(heading && textOf(heading)).toBe('Who buys the gas?');
});

test('a paragraph’s id stays when the text around it changes, and goes with its own', () => {
  const ids = (text: string) => {
    const { tree } = compile(at.article, { [at.article]: body(text) });
    return tree.children
      .slice(0, -1)
      .map(({ data }) => (data && 'hProperties' in data ? data.hProperties?.id : undefined));
  };
  const [first, second] = ids('Putin spoke.[^call]\n\nGas flows.[^gas]');
  expect(ids('Putin spoke.[^call]\n\nNew.[^gas]\n\nGas  flows.[^call]')).toEqual([first, expect.any(String), second]);
  expect(ids('Putin has spoken.[^call]\n\nGas flows.[^gas]')[0]).not.toBe(first);
  expect(first).toMatch(/^S-p[0-9a-v]{6}$/);
});

test('equal paragraphs have ids of their own', () => {
  const { tree } = compile(at.article, { [at.article]: body('Putin spoke.[^call]\n\nPutin spoke.[^gas]') });
  const ids = tree.children.slice(0, 2).map(({ data }) => data && 'hProperties' in data && data.hProperties?.id);
  expect(ids[1]).toBe(`${String(ids[0])}-2`);
});

test('where a line of Chinese was wrapped is no space, also beside emphasis, quotes and references', () => {
  const { tree } = compile(at.article, {
    [at.article]: body(
      '市议会**决定修桥**\n并于三月\n  五日说：“好。”\n桥开了。[^call]\n五月\nIn May\nit opened.[^gas]',
    ),
  });
  const paragraph = tree.children.find(({ type }) => type === 'paragraph');
  expect(paragraph && textOf(paragraph)).toBe('市议会决定修桥并于三月五日说：“好。”桥开了。五月\nIn May\nit opened.');
});

test('a link to a file becomes the address of its page', () => {
  const text = 'See [there](../background/neighbours.mdx#energy) and [him](../people/putin.yaml), Putin.[^call][^gas]';
  const { tree } = compile(at.article, { [at.article]: body(text) });
  expect(JSON.stringify(tree)).toContain('"url":"/background/neighbours.html#energy"');
  expect(JSON.stringify(tree)).toContain('"url":"/people/putin.html"');
});

test('a link in a short form leads from its own page, also beside an article', () => {
  const changes = { [at.background]: edit(['China buys it.', 'China [buys](#energy) [it](neighbours.mdx).']) };
  const tree = JSON.stringify(compile(at.article, changes).tree);
  expect(tree).toContain('"url":"/background/neighbours.html#energy"');
  expect(tree).toContain('"url":"/background/neighbours.html"');
});
