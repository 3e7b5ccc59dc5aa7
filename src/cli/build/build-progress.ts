import type { ProgressLines } from '../progress-lines.mjs';

/** What a build does, in this order. Its start is over when no other one is running. */
export type BuildStep =
  'starting' | 'checking' | 'preparing' | 'rendering' | 'drawing pictures' | 'finishing' | 'verifying';

/** What a build is at, and how far. */
export interface BuildProgress {
  /** Begins a step, of so many parts where that is known; the one before it is over. */
  readonly begin: (step: BuildStep, of?: number) => void;
  /** One more part of the step is done. */
  readonly moveOn: () => void;
  /** Ends the last step, and gives the line that says how long each took. */
  readonly end: () => string;
}

/**
 * Shows by lines what a build is at, and counts the seconds of each step. `now` gives milliseconds since the process began:
 * what came before the first step was its start.
 */
export function buildProgress(lines: ProgressLines, now = () => performance.now()): BuildProgress {
  const took = new Map<BuildStep, number>();
  let [step, since, done, of]: [BuildStep, number, number, number | undefined] = ['starting', 0, 0, undefined];
  const endStep = () => {
    const time = now();
    took.set(step, (took.get(step) ?? 0) + time - since);
    since = time;
  };
  return {
    begin(next, parts) {
      endStep();
      [step, done, of] = [next, 0, parts];
      lines.begin(inWords(step, done, of));
    },
    moveOn() {
      done += 1;
      lines.move(inWords(step, done, of));
    },
    end() {
      endStep();
      lines.end();
      return tookInWords(took);
    },
  };
}

/** "Rendering 17 of 1,600". */
function inWords(step: BuildStep, done: number, of: number | undefined): string {
  const name = `${step.charAt(0).toUpperCase()}${step.slice(1)}`;
  if (of === undefined) return name;
  return done === 0 ? `${name} ${inEnglish(of)}` : `${name} ${inEnglish(done)} of ${inEnglish(of)}`;
}

const inEnglish = (count: number) => count.toLocaleString('en');

/** "Took 12.3 s: checking 0.8, rendering 9.5". A step of no time is left out. */
function tookInWords(took: ReadonlyMap<BuildStep, number>): string {
  const seconds = (time: number) => (time / 1000).toFixed(1);
  const all = [...took.values()].reduce((sum, time) => sum + time, 0);
  const each = [...took]
    .filter(([, time]) => seconds(time) !== '0.0')
    .map(([step, time]) => `${step} ${seconds(time)}`);
  return `Took ${seconds(all)} s: ${each.join(', ')}`;
}
