/** An error as a person reads it: its place in a file and its hint where it has them, and its message; no stack. */
export function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = 'loc' in error ? placeOf(error.loc) : '';
  const hint = 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
  return `${place}${error.message}${hint}`;
}

/** The file, line and column that Astro and Vite put into an error's `loc`. */
function placeOf(loc: unknown): string {
  if (typeof loc !== 'object' || loc === null || !('file' in loc) || typeof loc.file !== 'string') return '';
  const line = 'line' in loc && typeof loc.line === 'number' ? `:${loc.line}` : '';
  const column = 'column' in loc && typeof loc.column === 'number' ? `:${loc.column}` : '';
  return `${loc.file}${line}${column}\n`;
}
