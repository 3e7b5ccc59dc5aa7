import { expect, test } from 'vitest';
import { textBlocks } from '../../src/text/text-block.ts';
import { treeOf } from './body-of-text.ts';

const BODY = `He said so <When date="2022-12-21">last week</When>.[^a] And *more*.[^b]

## Who buys? [#energy]

- One [thing](../people/x.yaml).[^a]

  Its second paragraph.[^a]
- Two.[^a]

> Quoted.[^a]

| Year | Bought |
| --- | --- |
| 2021 | 16[^a] |

<Background section="energy"/>

<Analysis>

We read it so.

</Analysis>

{/* nothing */}
`;

test('a body as plain text: references gone, dates written out, each block with its kind', () => {
  const blocks = textBlocks(treeOf(BODY), (date) => `on ${date}`);
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'He said so last week (on 2022-12-21). And more.'],
    ['heading', 'Who buys?'],
    ['item', 'One thing.'],
    ['item', 'Its second paragraph.'],
    ['item', 'Two.'],
    ['quotation', 'Quoted.'],
    ['row', 'Year | Bought'],
    ['row', '2021 | 16'],
    ['note', 'energy'],
    ['paragraph', 'We read it so.'],
  ]);
  expect(blocks.filter(({ isAnalysis }) => isAnalysis).map(({ text }) => text)).toEqual(['We read it so.']);
});

test('a paragraph and a section have their anchors, a row and a note have none', () => {
  const anchors = new Map(textBlocks(treeOf(BODY), (date) => date).map(({ text, anchor }) => [text, anchor]));
  expect(anchors.get('Two.')).toMatch(/^S-p[a-z0-9]+$/);
  expect(anchors.get('Who buys?')).toBe('energy');
  expect([anchors.get('2021 | 16'), anchors.get('energy')]).toEqual([null, null]);
});

test('an image that stands alone is what it shows; what says nothing is left out', () => {
  const body =
    '![A map](./map.png)[^a]\n\n![](./a.png) ![A chart](./b.png)\n\nWith ![a picture](./c.png) in it.[^a]\n\n```\n```\n\n[](https://example.org/)\n';
  expect(textBlocks(treeOf(body), (date) => date).map(({ kind, text }) => [kind, text])).toEqual([
    ['image', 'A map'],
    ['image', 'A chart'],
    ['paragraph', 'With in it.'],
  ]);
});
