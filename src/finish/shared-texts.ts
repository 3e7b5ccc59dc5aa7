import { alone } from './alone.ts';

/** Lets those who have the same text share it: most pages of a site lead to the same files. */
export function sharedTexts(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const own = alone(text);
    texts.set(own, own);
    return own;
  };
}
