import { inWords } from './in-words.ts';

/** A command line that cannot be followed: said with how it is written. */
export class Misused extends Error {}

/** Says what stood in the way of a command of package.json. Gives its exit code. */
export function refuse(error: unknown, command: string): number {
  const isMisused = error instanceof Misused;
  console.error(isMisused ? `${error.message}\nAll that it can do: npm run ${command} -- --help` : inWords(error));
  return isMisused ? 2 : 1;
}
