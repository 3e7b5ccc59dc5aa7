import { Excess } from './excess.ts';

/** So many quotations and lists may begin on one line, each in the last. */
const MOST_NESTED = 20;
/** So many characters may stand before the first word of a line. */
const MOST_INDENT = 120;
const MOST_LINES = 10_000;
/** Of the signs that the parser pairs with each other, in one block and in all. Its time grows with their square. */
const MOST_IN_BLOCK = 2000;
const MOST_SIGNS = 10_000;
/** So many signs may begin and end elements. */
const MOST_ELEMENTS = 2000;
/** So many braces: at each that closes, all since the first is parsed again as code. */
const MOST_BRACES = 400;
/** So many characters a block may have without an empty line. */
const MOST_CHARACTERS = 30_000;

const SIGNS = /[*_~`[\]]/g;
const CELLS = /\|/g;
const ELEMENTS = /</g;
const BRACES = /[{}]/g;
/** What begins a line and nests it: quotations, items of lists, and the spaces around them. */
const BEFORE = /^(?:[ \t]|>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))*/;
const CONTAINERS = />|[*+-]|\d+[.)]/g;

/** Throws an `Excess` where Markdown is nested too deeply, or has too many signs, for its parser to come back. */
export function refuseNestedMarkdown(body: string): void {
  const inFile = { signs: 0, elements: 0, braces: 0, lines: 0 };
  const inBlock = { signs: 0, characters: 0 };
  let offset = 0;
  for (const line of body.split('\n')) {
    const [before] = BEFORE.exec(line) ?? [''];
    const isEmpty = before.length === line.length && !before.includes('>');
    const signs = count(line, SIGNS);
    inFile.lines++;
    inFile.signs += signs + count(line, CELLS);
    inFile.elements += count(line, ELEMENTS);
    inFile.braces += count(line, BRACES);
    inBlock.signs = isEmpty ? 0 : inBlock.signs + signs;
    inBlock.characters = isEmpty ? 0 : inBlock.characters + line.length;
    const message = (isEmpty ? undefined : lineExcess(before)) ?? blockExcess(inBlock) ?? fileExcess(inFile);
    if (message) throw new Excess(message, body.slice(0, offset));
    offset += line.length + 1;
  }
}

function lineExcess(before: string): string | undefined {
  const containers = count(before, CONTAINERS);
  if (containers > MOST_NESTED) {
    return `${containers} quotations and lists begin on this line, more than ${MOST_NESTED}: write it with fewer levels`;
  }
  if (before.length <= MOST_INDENT) return undefined;
  return `${before.length} characters stand before the first word of this line, more than ${MOST_INDENT}: write it with fewer levels`;
}

function blockExcess({ signs, characters }: { signs: number; characters: number }): string | undefined {
  if (signs > MOST_IN_BLOCK) {
    return `the text up to here has more than ${MOST_IN_BLOCK} brackets, asterisks and other signs of Markdown without an empty line: make several paragraphs of it`;
  }
  if (characters <= MOST_CHARACTERS) return undefined;
  return `the text up to here has more than ${MOST_CHARACTERS} characters without an empty line: make several paragraphs of it`;
}

function fileExcess(found: { signs: number; elements: number; braces: number; lines: number }): string | undefined {
  const limits = [
    [found.signs, MOST_SIGNS, 'brackets, asterisks and other signs of Markdown'],
    [found.elements, MOST_ELEMENTS, 'less-than signs'],
    [found.braces, MOST_BRACES, 'braces'],
    [found.lines, MOST_LINES, 'lines'],
  ] as const;
  const over = limits.find(([number, most]) => number > most);
  return over && `the file has more than ${over[1]} ${over[2]}: make several of it`;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
