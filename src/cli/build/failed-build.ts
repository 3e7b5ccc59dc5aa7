import { rmSync } from 'node:fs';
import { format, stripVTControlCharacters } from 'node:util';
import type { Folders } from '../../finish/swap.ts';
import { inWords } from '../in-words.ts';

/** Says in words why nothing was built, and ends the process. */
export function notBuilt(error: unknown): never {
  sayWhy(error);
  process.exit(1);
}

/** Whole at once, and past `console.error`, which may wait: the process ends next. */
function sayWhy(error: unknown): void {
  process.stderr.write(`Not built: ${inWords(error)}\n`);
}

/**
 * Lets an error of Astro's own be said in words too where it ends `astro build`, until what this gives is called. No hook
 * sees such an error: Astro's command prints it with its stack by `console.error`, and exits in the same breath. So what is
 * printed there waits for a moment, and is said in words where the process ends in it.
 */
export function sayAstroErrorsInWords(): () => void {
  const print = console.error;
  let waiting: string | undefined;
  const letGo = () => {
    if (waiting !== undefined) print(waiting);
    waiting = undefined;
  };
  const sayLast = () => {
    if (waiting !== undefined) sayWhy(new Error(withoutStack(waiting)));
  };
  console.error = (...printed: unknown[]) => {
    letGo();
    waiting = format(...printed);
    queueMicrotask(letGo);
  };
  process.once('exit', sayLast);
  return () => {
    letGo();
    console.error = print;
    process.off('exit', sayLast);
  };
}

/** An error as Astro's command prints it, without colours and the lines that are for its own developers. */
function withoutStack(printed: string): string {
  const lines = stripVTControlCharacters(printed).split('\n');
  return lines
    .filter((line) => !/^\s+(?:at |Stack trace:$)/.test(line))
    .join('\n')
    .trimEnd();
}

/**
 * Removes what a build that failed had made: the last site is all that it leaves. What cannot be removed now the next build
 * removes, or says why it cannot.
 */
export function clearNext({ next }: Folders): void {
  try {
    rmSync(next, { recursive: true, force: true });
  } catch {
    return;
  }
}
