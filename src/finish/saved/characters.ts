import type { Page, PageText } from '../page/page.ts';
import { ownFont } from './own-font.ts';

/** How often each character stands in texts, by its UTF-16 unit. */
export type Characters = ReadonlyMap<number, number>;

/** Counts the characters of texts besides those that were counted before. */
export interface Count {
  readonly characters: Characters;
  readonly add: (text: PageText) => void;
}

/** Counts the characters that a page shows in the site's own font. Our style sheets add none that fonts lack. */
export function counting(): Count {
  const characters = new Map<number, number>();
  const isOwn = ownFont();
  const add = ({ value, parent }: PageText) => {
    if (!isOwn(parent)) return;
    for (let index = 0; index < value.length; index += 1) {
      const code = value.charCodeAt(index);
      characters.set(code, (characters.get(code) ?? 0) + 1);
    }
  };
  return { characters, add };
}

/** The characters of the texts of a page that are read. */
export function charactersIn({ steps }: Page): Characters {
  const { characters, add } = counting();
  for (const step of steps) if (step.kind === 'text' && step.parent?.name !== 'style') add(step);
  return characters;
}

/** The characters of several texts. */
export function sumOf(all: readonly Characters[]): Characters {
  const sum = new Map<number, number>();
  for (const each of all) for (const [code, times] of each) sum.set(code, (sum.get(code) ?? 0) + times);
  return sum;
}
