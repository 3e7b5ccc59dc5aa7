import type { Parents } from 'mdast';
import { nodesIn } from './nodes-in.ts';

/** Markup that was meant, and that a page would show as it stands. */
export interface Leftover {
  /** Where it stands in what was parsed. */
  readonly offset: number;
  readonly message: string;
  /** A reference was meant: its text is not without one for any other reason. */
  readonly isReference: boolean;
}

interface Slip {
  /** What is looked for in text as it was written; a backslash before it makes it text. */
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
  readonly isReference?: true;
}

const SLIPS: readonly Slip[] = [
  {
    pattern: /!\[[^\]\n]*\]\([^)\n]*\)?/g,
    message: (found) =>
      `"${found}" is shown as it stands, because an address has no spaces: name the file without them, as in ![what it shows](./file.png)`,
  },
  {
    pattern: /\[[^\]\n]*\] ?\((?:$|(?:https?:|\.{0,2}\/|#)[^)\n]*\)?)/g,
    message: (found) =>
      `"${found}" is shown as it stands: write a link as [text](https://…), with nothing between the brackets and no spaces in the address`,
  },
  {
    pattern: /\[\^[^\]\n]*\]?/g,
    message: (found) => `"${found}" is shown as it stands: write a reference as [^id], with the id of a citation`,
    isReference: true,
  },
  {
    pattern: /\*\*|__|~~/g,
    message: (found) =>
      `"${found}" is shown as it stands, because its partner is missing or a space is inside: write both close to the words, or "\\${found.charAt(0)}" for the sign`,
  },
  {
    pattern: /`/g,
    message: () => 'a "`" is shown as it stands, because its partner is missing: write both, or "\\`" for the sign',
  },
];

/**
 * The markup that is left as text in a paragraph, a heading or a cell; `raw` is what was parsed. `ids` are those of the
 * citations, which tell `[call]` without its "^" from words in brackets.
 */
export function leftovers(block: Parents, raw: string, ids: ReadonlySet<string>): Leftover[] {
  const found: Leftover[] = [];
  for (const { node } of nodesIn(block)) {
    const { start, end } = node.position ?? {};
    if (node.type !== 'text' || start?.offset === undefined || end?.offset === undefined) continue;
    const written = hideEscapes(raw.slice(start.offset, end.offset));
    found.push(...slipsIn(written, start.offset), ...bareIds(written, start.offset, ids));
  }
  // What stands in another, such as a reference in the text of a link, is one slip.
  return found
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ offset }, index, all) => index === 0 || offset !== all[index - 1]?.offset);
}

function slipsIn(written: string, start: number): Leftover[] {
  let rest = written;
  return SLIPS.flatMap(({ pattern, message, isReference = false }) => {
    const here = [...rest.matchAll(pattern)].map(({ 0: found, index }) => ({
      offset: start + index,
      message: message(found),
      isReference,
    }));
    rest = rest.replace(pattern, (found) => ' '.repeat(found.length));
    return here;
  });
}

/** `[quarter-gone]`: the id of a citation in brackets, or what looks like one right after the end of a sentence. */
function bareIds(written: string, start: number, ids: ReadonlySet<string>): Leftover[] {
  return [
    ...written.matchAll(/(?<before>[\p{L}\p{N}\p{Sentence_Terminal}”"’)])?\[(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)\](?!\()/gu),
  ]
    .filter(
      ({ groups }) => ids.has(groups?.id ?? '') || (groups?.before !== undefined && groups.id?.includes('-') === true),
    )
    .map(({ index, groups }) => ({
      offset: start + index + (groups?.before?.length ?? 0),
      message: `"[${groups?.id ?? ''}]" is shown as it stands: write a reference with "^", as in [^${groups?.id ?? ''}]`,
      isReference: true,
    }));
}

/** Signs that a backslash makes text, hidden with it; as long as they were. */
function hideEscapes(text: string): string {
  return text.replace(/\\[!-/:-@[-`{-~]/g, '  ');
}
