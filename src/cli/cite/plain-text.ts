import { refusedCharacters } from '../../checks/refused-characters.ts';

/**
 * A text of a page on one line, without what content cannot hold: controls, unseen characters, those that turn a line around.
 * `undefined` where nothing is left, or where characters of it were lost.
 */
export function plainText(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined) return undefined;
  const line = text.toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (line.includes('\uFFFD')) return undefined;
  const refused = new Set(refusedCharacters(line).map(({ index }) => index));
  const kept = [...line.matchAll(/./gsu)].flatMap(({ 0: character, index }) => (refused.has(index) ? [] : [character]));
  return kept.join('').trim() || undefined;
}
