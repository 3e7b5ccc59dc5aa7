import { describe, expect, test } from 'vitest';
import { bodyComponentNames, forbidden } from '../../src/text/allowed-mdx.ts';
import { treeOf } from './body-of-text.ts';

const found = (body: string) =>
  forbidden(treeOf(body), ['Analysis', 'Foreign'], 'articles').map(({ node }) => node.type);

describe('what content may not hold', () => {
  test.each([
    ['import and export', "import a from 'b'\n\nexport const c = 1", ['mdxjsEsm', 'mdxjsEsm']],
    ['expressions', '{1}\n\nA {b} c', ['mdxFlowExpression', 'mdxTextExpression']],
    ['code beside a comment', '{/* a */ b}', ['mdxFlowExpression']],
    ['other elements', '<Other/>\n\nA <b>c</b>', ['mdxJsxFlowElement', 'mdxJsxTextElement']],
    ['fragments', 'A <>b</>', ['mdxJsxTextElement']],
    ['members of components', '<Analysis.Other/>', ['mdxJsxFlowElement']],
    [
      'attributes in braces and spreads',
      '<Foreign lang={x}/>\n\n<Foreign {...x}/>',
      ['mdxJsxFlowElement', 'mdxJsxFlowElement'],
    ],
    ['in what is allowed', '<Analysis>\n\n<Other/>\n\n</Analysis>', ['mdxJsxFlowElement']],
  ])('%s', (_name, body, types) => expect(found(body)).toEqual(types));

  test.each([
    ['comments', '{/* a */}\n\nA {/* b */ /* c */} d {}'],
    ['components with text in their attributes', '<Foreign lang="ru">да</Foreign> a'],
    ['code as text', '`{a} <b>`\n\n```js\nimport a\n```'],
  ])('and what it may: %s', (_name, body) => expect(found(body)).toEqual([]));
});

describe('on a page of the owner’s own, where nothing is cited', () => {
  const messages = (body: string) =>
    forbidden(treeOf(body), ['Analysis', 'Background', 'Foreign'], 'pages').map(({ message }) => message);

  test('what has to do with citing has no place', () => {
    expect(messages('<Analysis>\n\nA\n\n</Analysis>\n\n<Background section="energy"/>')).toEqual([
      '<Analysis> has no place on a page of your own: nothing here has to be cited, so write the text without it',
      '<Background> has no place on a page of your own: it has no background, so link to the section, as in [who buys the gas](../background/x.mdx#energy)',
    ]);
  });

  test('nor is it offered', () => {
    expect(messages('<Form/>')).toEqual([
      '<Form> is not allowed on a page of your own: write Markdown, or one of <Foreign>',
    ]);
  });
});

test('the components of the site are the files of their folder', () => {
  expect(bodyComponentNames(process.cwd())).toEqual(
    expect.arrayContaining(['Analysis', 'Background', 'Foreign', 'When']),
  );
});
