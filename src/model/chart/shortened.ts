/** The most characters of a cell that a message repeats. */
const MOST = 40;

/** The beginning of a text, for a message about it. */
export function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : text;
}
