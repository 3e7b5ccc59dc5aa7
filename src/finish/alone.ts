/** A text by itself. Node keeps the whole page for as long as a piece of its text is kept. */
export function alone(text: string): string {
  return Buffer.from(text).toString();
}
