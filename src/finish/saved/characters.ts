import type { Page } from '../page/page.ts';

/** How often each character stands in the texts of a page that are read, by its UTF-16 unit. Our style sheets add none that fonts lack. */
export function charactersIn({ steps }: Page): Map<number, number> {
  const counts = new Uint32Array(2 ** 16);
  for (const step of steps) {
    if (step.kind !== 'text' || step.parent?.name === 'style') continue;
    for (let index = 0; index < step.value.length; index += 1) {
      const code = step.value.charCodeAt(index);
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  const found = new Map<number, number>();
  for (const [code, times] of counts.entries()) if (times > 0) found.set(code, times);
  return found;
}
