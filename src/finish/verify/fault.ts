/** Where something stands in a file that was written; both are counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Something wrong with what was built: the software's mistake, not an editor's. It has the form of a problem of the
 * content, so that both are printed alike. With an error the site is not published.
 */
export interface Fault extends Place {
  /** From the root of the built folder, with slashes. */
  readonly file: string;
  readonly level: 'error' | 'warning';
  /** The rule's name, in kebab-case. */
  readonly rule: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** The place of what concerns a file as a whole. */
export const START: Place = { line: 1, column: 1 };

/** A fault at a place of a file. */
export function faultAt(file: string, { line, column }: Place, rule: string, message: string): Fault {
  return { file, line, column, level: 'error', rule, message };
}

/** Gives the places of the characters of a text, which are counted in UTF-16 units from 0. */
export function placesIn(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - (starts[low - 1] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
