import { onceByText } from '../by-text.ts';
import { faultAt, placesIn } from './fault.ts';
import type { FileRule } from './rule.ts';

/** No text holds a path of the machine that built it, in whichever way it is written. */
export const machinePaths: FileRule = function* ({ path, text }, { machine }) {
  if (text === undefined) return;
  for (const folder of machine) {
    const found = below(folder)?.exec(text);
    if (!found) continue;
    const message = `holds a path on the machine that built it, below "${folder}": find out what writes it there`;
    yield faultAt(path, placesIn(text)(found.index), 'machine-path', message);
    return;
  }
};

/** A folder with its separators as POSIX, Windows, JSON and URLs write them, and what follows below it. */
const below = onceByText((folder): RegExp | undefined => {
  const steps = folder.split(/[\\/]/).filter((step) => step !== '');
  if (steps.length === 0) return undefined;
  const separator = String.raw`(?:[\\/]|\\\\|%2F|%5C)`;
  const names = steps.map(
    (step) => `(?:${[...new Set([step, encodeURIComponent(step)])].map(RegExp.escape).join('|')})`,
  );
  // A path that begins before, as in "https://example.org/app/", is another one.
  const before = String.raw`(?<![\w.~-](?<!%2F|%5C|%3A))`;
  const start = /^[a-z]:$/i.test(steps[0] ?? '') ? '' : separator;
  return new RegExp(`${before}${start}${names.join(separator)}${separator}\\w`, 'i');
});
