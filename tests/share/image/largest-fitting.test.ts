import type { MeasuredNode, Node } from '@takumi-rs/core';
import { describe, expect, test } from 'vitest';
import type { ImageContent } from '../../../src/site/image-content.ts';
import { fewestLines } from '../../../src/share/image/image-lines.ts';
import { titleWithin } from '../../../src/share/image/largest-fitting.ts';
import { measure } from '../../../src/share/image/image-painter.ts';
import { Typesetter } from '../../../src/share/image/image-typesetter.ts';
import { imageContent } from './image-content.ts';

/** How often a title is measured until it is set within a height, in pixels. */
async function measures(changes: Partial<ImageContent>, height = 300): Promise<number> {
  const content = imageContent(changes);
  const setter = new Typesetter(content.colours);
  let count = 0;
  const counted = async (node: Node): Promise<MeasuredNode> => {
    count += 1;
    return measure(node, setter.files);
  };
  await titleWithin(content, height, setter, counted);
  return count;
}

describe('a title is measured', () => {
  test('twice where it is one line', async () => {
    expect(await measures({ title: 'Putin and Xi' })).toBe(2);
  });

  test('a few times where its lines are made even, since most sizes are ruled out without it', async () => {
    const titles = ['The council of Example Town will repair its Old Bridge', 'Who pays '.repeat(12).trim()];
    for (const title of titles) expect(await measures({ title })).toBeLessThanOrEqual(7);
  });

  test('a few times in a script without spaces too', async () => {
    expect(await measures({ title: '普京与习近平计划在年底前通话', lang: 'zh' })).toBeLessThanOrEqual(7);
  });
});

test('no size is ruled out for spaces that take no room at the ends of its lines', () => {
  // Two lines of 1,070 pixels with a space of 20 between them.
  expect(fewestLines({ line: 2160, height: 100, word: 300 }, 1075)).toBe(2);
  expect(fewestLines({ line: 1075, height: 100, word: 300 }, 1075)).toBe(1);
  expect(fewestLines({ line: 2300, height: 100, word: 300 }, 1075)).toBe(3);
});
