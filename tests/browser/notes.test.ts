import { describe, expect, test } from 'vitest';
import { withPage } from './open-page.ts';
import { ARTICLE } from './page-kinds.ts';

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Note {
  readonly heading: string;
  readonly box: Box;
  readonly isShown: boolean;
  /** The block that the note follows in the text, and the next one after it that is no note. */
  readonly passage: Box;
  readonly after: Box | undefined;
}

/** Runs in the page. The notes that stand in the body, each with the passage that it belongs to. */
function notes(): Note[] {
  const boxOf = (element: Element): Box => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return { top, bottom, left, right };
  };
  return [...document.querySelectorAll('.body > .note')].map((note) => {
    let passage: Element = note;
    while (passage.previousElementSibling && passage.matches('.note')) passage = passage.previousElementSibling;
    let after: Element | null = note;
    while (after?.matches('.note')) after = after.nextElementSibling;
    return {
      heading: note.querySelector('summary')?.textContent ?? '',
      box: boxOf(note),
      isShown: note.querySelector('p')?.checkVisibility() ?? false,
      passage: boxOf(passage),
      after: after ? boxOf(after) : undefined,
    };
  });
}

/** Runs in the page. Texts of the body that lie on top of each other. */
function collisions(): string[] {
  const blocks = [...document.querySelectorAll('.body > *')];
  const boxes = blocks.map((block) => block.getBoundingClientRect());
  return blocks.flatMap((block, i) =>
    blocks.slice(i + 1).flatMap((other, j) => {
      const [a, b] = [boxes[i], boxes[i + 1 + j]];
      const doCollide =
        a && b && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      return doCollide ? [`${block.textContent.slice(0, 40)} | ${other.textContent.slice(0, 40)}`] : [];
    }),
  );
}

const look = (width: number) => withPage(ARTICLE, { width }, ({ page }) => page.evaluate(notes));

describe.each([1100, 1280, 1600])('at %i px', (width) => {
  test('each note stands beside its passage', async () => {
    const all = await look(width);
    expect(all.length).toBeGreaterThan(1);
    for (const { heading, box, passage } of all) {
      expect(Math.abs(box.top - passage.top), heading).toBeLessThanOrEqual(40);
      expect(box.left, heading).toBeGreaterThanOrEqual(passage.right);
    }
  });

  test('all notes are shown', async () => {
    expect((await look(width)).filter(({ isShown }) => !isShown)).toEqual([]);
  });
});

describe.each([390, 820, 1020])('at %i px', (width) => {
  test('each note follows its passage, and the text goes on below', async () => {
    const all = await look(width);
    expect(all.length).toBeGreaterThan(1);
    for (const { heading, box, passage, after } of all) {
      expect(box.top, heading).toBeGreaterThanOrEqual(passage.bottom);
      expect(box.left, heading).toBeLessThan(passage.right);
      if (after) expect(after.top, heading).toBeGreaterThanOrEqual(box.bottom);
    }
  });

  test('the first note is open', async () => {
    expect((await look(width)).map(({ isShown }) => isShown)[0]).toBe(true);
  });
});

test.each([320, 390, 820, 1100, 1280, 1600])('at %i px no text lies on another', async (width) => {
  expect(await withPage(ARTICLE, { width }, ({ page }) => page.evaluate(collisions))).toEqual([]);
});

test('with everything unfolded no text lies on another', async () => {
  const found = await withPage(ARTICLE, { width: 1280 }, async ({ page }) => {
    await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
    return page.evaluate(collisions);
  });
  expect(found).toEqual([]);
});
