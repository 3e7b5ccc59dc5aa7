import type { Page } from '../page/page.ts';

/** How often each character stands in texts, by its UTF-16 unit. */
export type Characters = ReadonlyMap<number, number>;

/** Counts the characters of a text besides those that were counted before. */
export function count(text: string, counted: Map<number, number>): void {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    counted.set(code, (counted.get(code) ?? 0) + 1);
  }
}

/** The characters of the texts of a page that are read. Our style sheets add none that fonts lack. */
export function charactersIn({ steps }: Page): Characters {
  const counted = new Map<number, number>();
  for (const step of steps) if (step.kind === 'text' && step.parent?.name !== 'style') count(step.value, counted);
  return counted;
}

/** The characters of several texts. */
export function sumOf(all: readonly Characters[]): Characters {
  const sum = new Map<number, number>();
  for (const each of all) for (const [code, times] of each) sum.set(code, (sum.get(code) ?? 0) + times);
  return sum;
}
