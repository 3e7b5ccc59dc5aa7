import type { VFileMessage } from 'vfile-message';
import { htmlInstead, isVoid } from '../text/html-instead.ts';

/** What MDX cannot parse, said so that an editor can mend it. */
export interface MdxError {
  readonly offset: number;
  readonly message: string;
  /** How many characters to blank out so that the rest can be parsed; 0 where that would make up more errors. */
  readonly length: number;
  /** Whether the body without these characters still says what was meant, so that other checks can look at it. */
  readonly isHarmless: boolean;
}

const LINK = 'MDX takes angle brackets for a tag: write the bare address, or [text](https://…)';
const LESS = 'MDX takes "<" for the start of a tag: write "&lt;", or say it in words, as in "under 5%"';
const COMMENT = 'a comment is written {/* … */} here, not <!-- … -->';
const OPEN_COMMENT = 'the comment that begins here does not end: write */} after it';
const CODE = 'MDX takes this for code: begin the paragraph with a word that is neither "import" nor "export"';
const BRACE = 'MDX takes "{" for the start of code: write "\\{" for a brace';

/** Where a body went wrong, and the remedy for the usual cases. The parser often points at where it gave up, not at the cause. */
export function mdxErrorOf(body: string, error: VFileMessage): MdxError {
  const at = startOf(body, error);
  if (error.ruleId === 'acorn' && error.reason.includes('import/exports')) return codeError(body, at);
  if (error.ruleId === 'acorn' || error.reason.includes('in expression')) return braceError(body, at);
  if (error.ruleId === 'end-tag-mismatch') return unclosedError(body, at, error.reason);
  const start = body.lastIndexOf('<', at);
  if (start !== -1 && /^unexpected-(character|eof|closing-slash)$/.test(error.ruleId ?? ''))
    return tagError(body, at, error);
  return { offset: at, message: plain(error.reason), length: 0, isHarmless: false };
}

function codeError(body: string, at: number): MdxError {
  const start = [...body.slice(0, at + 1).matchAll(/^(?:export|import)\b/gm)].at(-1);
  if (!start) return { offset: at, message: CODE, length: 0, isHarmless: false };
  const [word] = start;
  const message = `MDX takes a paragraph that begins with "${word}" for code: begin it with another word, as in "The ${word} …"`;
  return { offset: start.index, message, length: word.length, isHarmless: true };
}

/** The brace that is still open where the parser gave up. */
function braceError(body: string, at: number): MdxError {
  let depth = 0;
  let offset = at - 1;
  for (; offset >= 0; offset--) {
    if (body[offset] === '}') depth++;
    if (body[offset] === '{' && depth-- === 0) break;
  }
  if (offset < 0 || body[offset] !== '{') return { offset: at, message: BRACE, length: 0, isHarmless: false };
  const isComment = body.startsWith('{/*', offset);
  return { offset, message: isComment ? OPEN_COMMENT : BRACE, length: 1, isHarmless: !isComment };
}

function unclosedError(body: string, at: number, reason: string): MdxError {
  const [, name = ''] = /closing tag for `<([^>`]*)>`/.exec(reason) ?? [];
  const isOpen = reason.startsWith('Expected a closing tag');
  const html = isOpen ? htmlInstead(name) : undefined;
  if (html !== undefined) return htmlError(body, at, html, name);
  const message = isOpen
    ? `<${name}> is not closed: write </${name}> after its text, in the same paragraph or on a line of its own as <${name}> is`
    : `the closing tag does not fit: <${name}> is still open, so write </${name}>`;
  const length = isOpen ? body.indexOf('>', at) + 1 - at : 0;
  return { offset: at, message, length: Math.max(length, 0), isHarmless: false };
}

/** A tag of HTML, blanked out with its closing tag's remains left to be found; what stands between them is read on. */
function htmlError(body: string, offset: number, message: string, name: string): MdxError {
  const end = body.indexOf('>', offset);
  return { offset, message, length: end === -1 ? 0 : end + 1 - offset, isHarmless: isVoid(name) };
}

function tagError(body: string, at: number, { ruleId, reason }: VFileMessage): MdxError {
  // Where an attribute is not closed, the last "<" may be that of the closing tag.
  const offset = ruleId === 'unexpected-eof' ? lastOpening(body, at) : body.lastIndexOf('<', at);
  const text = body.slice(offset);
  if (text.startsWith('<!--')) {
    const end = text.indexOf('-->');
    return { offset, message: COMMENT, length: end === -1 ? 4 : end + 3, isHarmless: end !== -1 };
  }
  const [link] = /^<(?:[a-z][a-z+.-]*:|www\.|[^\s<>]+@)[^\s<>]*>?/i.exec(text) ?? [];
  if (link) return { offset, message: LINK, length: link.length, isHarmless: true };
  if (!/^<[/a-z>]/i.test(text)) return { offset, message: LESS, length: 1, isHarmless: true };
  const [, name = ''] = /^<([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>/.exec(text) ?? [];
  const html = htmlInstead(name);
  if (html !== undefined) return htmlError(body, offset, html, name);
  if (ruleId === 'unexpected-closing-slash') {
    const [tag] = /^<\/[^>\s]*>?/.exec(text) ?? ['</'];
    return {
      offset,
      message: `${tag} closes nothing: remove it, or write its opening tag`,
      length: tag.length,
      isHarmless: false,
    };
  }
  const remedy = reason.includes('before attribute value')
    ? 'put the value in quotes, name="…"'
    : 'close it with ">", or write "&lt;" for a less-than sign';
  return { offset, message: `the tag that begins here cannot be read: ${remedy}`, length: 0, isHarmless: false };
}

function lastOpening(body: string, at: number): number {
  return [...body.slice(0, at).matchAll(/<(?!\/)/g)].at(-1)?.index ?? at;
}

function startOf(body: string, { reason, place, ruleId }: VFileMessage): number {
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? [];
  // Where an unclosed tag was opened, the text of the message alone says.
  if (ruleId === 'end-tag-mismatch' && reason.startsWith('Expected a') && line && column) {
    return offsetAt(body, Number(line), Number(column));
  }
  const point = place && 'start' in place ? place.start : place;
  return point ? offsetAt(body, point.line, point.column) : 0;
}

function offsetAt(body: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = body.indexOf('\n', start) + 1;
  return start + column - 1;
}

function plain(reason: string): string {
  return `MDX cannot read this: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
}
