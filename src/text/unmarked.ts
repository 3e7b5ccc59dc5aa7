/** The letters, figures and signs of a text in which nothing is marked, as a part of a regular expression. */
export const UNMARKED = String.raw`\p{L}[\p{L}\p{M}\p{N} ,.;:'’“”()–-]*`;

/** Without what is a link by itself, and what ends with a space. */
const WHOLE = new RegExp(String.raw`^(?!.*[wW]{3}\.)${UNMARKED}(?<! )$`, 'u');

/** Whether a line is the same in Markdown and in HTML. Most are: to parse them all takes longer than an edit may. */
export function isUnmarked(line: string): boolean {
  return WHOLE.test(line);
}
