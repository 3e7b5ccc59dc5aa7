import type { Page } from '../page/page.ts';

/** How often each character stands in the texts of a page, those of its style sheets included, by its UTF-16 unit. */
export function charactersIn({ steps }: Page): Map<number, number> {
  const counts = new Uint32Array(2 ** 16);
  for (const step of steps) {
    if (step.kind !== 'text') continue;
    for (let index = 0; index < step.value.length; index += 1) {
      const code = step.value.charCodeAt(index);
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  const found = new Map<number, number>();
  for (const [code, times] of counts.entries()) if (times > 0) found.set(code, times);
  return found;
}
