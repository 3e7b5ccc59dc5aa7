import { CST, isCollection, visit, type Document } from 'yaml';
import { Excess } from './excess.ts';

/** So many brackets, or items begun on one line, may stand in each other; content needs four. */
const MOST_NESTED = 30;
/** So many spaces may stand before a line. */
const MOST_INDENT = 100;
/** The parser of YAML itself draws the line at a hundred. */
const MOST_ALIASES = 50;
/** So many keys and items of lists a file may have: each is compared with the others. */
const MOST_ITEMS = 5000;

const FLAT = 'write it with fewer levels';

/**
 * Gives the tokens of YAML on to its parser. Throws an `Excess` at the first with which it is nested so deeply that the parser
 * would not come back from it.
 */
export function* refuseNestedYaml(source: string, tokens: Iterable<string>): Generator<string> {
  let brackets = 0;
  let begun = 0;
  let items = 0;
  let offset = 0;
  let isText = false;
  for (const token of tokens) {
    const type: string | null = isText ? 'scalar' : CST.tokenType(token);
    if (type === 'newline') begun = 0;
    else if (type === 'flow-map-start' || type === 'flow-seq-start') brackets++;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') brackets--;
    else if (brackets <= 0 && INDICATORS.has(type)) begun++;
    if (INDICATORS.has(type) || type === 'comma') items++;
    if (items > MOST_ITEMS) {
      throw new Excess(
        `the file has more than ${MOST_ITEMS} keys and items: make several of it`,
        source.slice(0, offset),
      );
    }
    if (brackets > MOST_NESTED)
      throw new Excess(`more than ${MOST_NESTED} brackets are open here: ${FLAT}`, source.slice(0, offset));
    if (begun > MOST_NESTED) {
      throw new Excess(
        `more than ${MOST_NESTED} items begin on this line, each in the last: ${FLAT}`,
        source.slice(0, offset),
      );
    }
    if (type === 'space' && begun === 0 && brackets <= 0 && token.length > MOST_INDENT) {
      throw new Excess(`more than ${MOST_INDENT} spaces stand before this line: ${FLAT}`, source.slice(0, offset));
    }
    // A sign of the lexer's own, not of the text, says that what follows is a plain text.
    isText = !isText && type === 'scalar';
    if (!isText && type !== 'doc-mode' && type !== 'flow-error-end') offset += token.length;
    yield token;
  }
}

const INDICATORS: ReadonlySet<string | null> = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);

/** Throws an `Excess` where aliases repeat what has aliases itself. Ten such lines fill any memory. */
export function refuseMultipliedAliases(source: string, yaml: Document): void {
  if (!source.includes('*')) return;
  let aliases = 0;
  visit(yaml, {
    Alias(_key, alias, ancestors) {
      const before = source.slice(0, alias.range?.[0] ?? 0);
      if (ancestors.some((ancestor) => isCollection(ancestor) && ancestor.anchor)) {
        const message = `"*${alias.source}" repeats a value in one that is repeated itself, and such values multiply: write it out`;
        throw new Excess(message, before);
      }
      if (++aliases > MOST_ALIASES) {
        throw new Excess(`more than ${MOST_ALIASES} values are repeated with "*": write them out`, before);
      }
    },
  });
}
