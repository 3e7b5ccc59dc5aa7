import { isUtf8 } from 'node:buffer';

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** What is wrong with a byte that is not UTF-8. */
export const NOT_UTF8 =
  'the character here is not in UTF-8: save the file as UTF-8, and look whether the character is still right';

/** The place of the first byte that is not UTF-8, as an editor would count it. */
export function firstBadByte(bytes: Buffer): { line: number; column: number } {
  let rest = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
  for (let line = 1; rest.length > 0; line++) {
    const feed = rest.indexOf(LINE_FEED);
    const text = feed === -1 ? rest : rest.subarray(0, feed);
    if (!isUtf8(text)) return { line, column: badColumn(text) };
    rest = feed === -1 ? rest.subarray(rest.length) : rest.subarray(feed + 1);
  }
  return { line: 1, column: 1 };
}

/** Decodes with replacement characters and compares: the first character that is not in the bytes stands for the bad one. */
function badColumn(line: Buffer): number {
  let offset = 0;
  let column = 1;
  for (const character of line.toString('utf8')) {
    const bytes = Buffer.from(character);
    if (!line.subarray(offset, offset + bytes.length).equals(bytes)) break;
    offset += bytes.length;
    column += character.length;
  }
  return column;
}
