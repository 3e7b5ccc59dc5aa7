import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startNpm } from '../start-npm.mjs';

/** What the check of a new version found. */
export interface Checked {
  /** Whether it ended well: nothing that it found is an error. */
  readonly isSound: boolean;
  /** The problems, each as it prints them. */
  readonly problems: readonly string[];
}

/** The file, line, column and rule of a problem as `formatProblem` writes it. */
const PROBLEM = /^(\S.*?:\d+:\d+ {2})(?:error|warning) {2}(\S+) {2}/;

/**
 * Checks the content of a site whose files were replaced: by a command of its own, because what runs here is the version
 * before, and its packages may be others. It installs them first. What it says besides the problems is passed on as it comes.
 */
export async function checkAnew(root: string): Promise<Checked> {
  const npm = startNpm(root, ['run', '--silent', 'check']);
  npm.stderr.pipe(process.stderr);
  const problems: string[] = [];
  createInterface({ input: npm.stdout }).on('line', (line) => {
    if (PROBLEM.test(line)) problems.push(line);
    else console.log(line);
  });
  await once(npm, 'close');
  return { isSound: npm.exitCode === 0, problems };
}

/** The problems apart that a version found before it, in the same places by the same rules: a rule's words may be new. */
export function newProblems(before: readonly string[], after: readonly string[]) {
  const known = new Set(before.map(placeAndRule));
  return Object.groupBy(after, (problem) => (known.has(placeAndRule(problem)) ? 'old' : 'new'));
}

function placeAndRule(problem: string): string {
  return PROBLEM.exec(problem)?.slice(1).join('') ?? problem;
}
