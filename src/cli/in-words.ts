/**
 * An error as a person reads it: its place in a file and its hint where it has them, and its message; no stack. That the
 * disk is full is said in one line, whoever noticed it.
 */
export function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (DISK_FULL.test(error.message)) return 'the disk is full: make room, then run the same command again.';
  // Astro wraps the system's errors in one that says nothing.
  if (error.message === '' && error.cause !== undefined) return inWords(error.cause);
  const place = 'loc' in error ? placeOf(error.loc) : '';
  const hint = 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
  return `${place}${error.message}${hint}`;
}

/** How Node says that there is no room left, or no more for this user. The bundler gives the system's number. */
const DISK_FULL = /\b(?:ENOSPC|EDQUOT)\b|No space left on device|Disk quota exceeded|\(os error 112\)/;

/** The file, line and column that Astro and Vite put into an error's `loc`. */
function placeOf(loc: unknown): string {
  if (typeof loc !== 'object' || loc === null || !('file' in loc) || typeof loc.file !== 'string') return '';
  const line = 'line' in loc && typeof loc.line === 'number' ? `:${loc.line}` : '';
  const column = 'column' in loc && typeof loc.column === 'number' ? `:${loc.column}` : '';
  return `${loc.file}${line}${column}\n`;
}
