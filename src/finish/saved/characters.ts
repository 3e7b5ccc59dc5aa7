/** How often each character stands in HTML, by its UTF-16 unit; a reference to one by its number counts as that. */
export function charactersIn(html: string): Map<number, number> {
  const counts = new Uint32Array(2 ** 16);
  for (let index = 0; index < html.length; index += 1) {
    const code = html.charCodeAt(index);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  for (const [, hex, decimal] of html.matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const found = new Map<number, number>();
  for (const [code, times] of counts.entries()) if (times > 0) found.set(code, times);
  return found;
}
