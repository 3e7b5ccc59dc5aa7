import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { start } from '../cli/command.ts';
import { changeFile, withoutReference, withWords } from './edits.ts';

/** Away from the ports of other servers. */
const PORT = 4690;
const LONGEST = 120_000;
/** Often enough for a tenth of a second, and not so often that the asking is what takes long. */
const SHOWN_EVERY = 50;

/** A development server that runs. */
interface Server {
  readonly root: string;
  /** What it has printed so far. */
  readonly said: () => string;
}

/** Runs the development server of a site while something is done with it, once it has shown a page. */
export async function whileServed<T>(root: string, page: string, work: (server: Server) => Promise<T>): Promise<T> {
  const { child, said, end } = start(root, `astro dev --ignore-lock --port ${PORT}`);
  try {
    await secondsUntil(() => said().includes(`localhost:${PORT}`));
    await secondsUntil(async () => (await htmlOf(page)).includes('</html>'));
    return await work({ root, said });
  } finally {
    child.kill();
    await end;
  }
}

/** The seconds from the save of a text that has an error until the server says so. The error is then taken away. */
export async function untilProblem({ root, said }: Server, file: string): Promise<number> {
  const before = readFileSync(join(root, file), 'utf8');
  changeFile(root, file, withoutReference);
  const seconds = await secondsUntil(() => said().includes('  uncited-end  '));
  writeFileSync(join(root, file), before);
  await secondsUntil(() => said().includes('All is well again'));
  return seconds;
}

/** The seconds from the save of a text until its page shows what was changed. */
export async function untilShown({ root }: Server, file: string, page: string): Promise<number> {
  const words = 'which was just saved';
  changeFile(root, file, withWords(words));
  return secondsUntil(async () => (await htmlOf(page)).includes(words), SHOWN_EVERY);
}

const htmlOf = async (page: string) => (await fetch(`http://localhost:${PORT}${page}`)).text();

/** The seconds until something holds. Throws where it does not come. */
async function secondsUntil(holds: () => boolean | Promise<boolean>, every = 10): Promise<number> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > LONGEST) throw new Error('nothing came of what was saved');
    await sleep(every);
  }
  return (performance.now() - began) / 1000;
}
