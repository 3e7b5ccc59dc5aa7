import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { outsideOfTests } from '../setup/build.ts';

/** What a command took, with all processes that it started. */
export interface Measured {
  /** Seconds on the wall. */
  readonly wall: number;
  /** Seconds of CPU, the user's and the system's. */
  readonly cpu: number;
  /** The most memory at one moment, in bytes: the resident sets of all processes together. */
  readonly peak: number;
}

/** Runs a command and says what all that it started took (POSIX, sh, "times": the second line is of what has ended). */
const TIMED = '"$@"; status=$?; times >&3; exit $status';
const SAMPLED_EVERY = 200;

/** Runs a command of Node, `[file, ...arguments]`, in a folder, and measures it. Throws, with what it said, where it fails. */
export async function measured(command: readonly string[], folder: string): Promise<Measured> {
  const began = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', process.execPath, ...command], {
    cwd: folder,
    env: outsideOfTests(),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, out, err, times] = child.stdio.map(collected);
  const ended = once(child, 'close');
  let peak = 0;
  while (child.exitCode === null && child.signalCode === null) {
    peak = Math.max(peak, await memoryOf(child.pid ?? 0));
    await Promise.race([ended, sleep(SAMPLED_EVERY)]);
  }
  await ended;
  const wall = (performance.now() - began) / 1000;
  if (child.exitCode !== 0) throw new Error(`${command.join(' ')} failed:\n${out?.()}${err?.()}`);
  return { wall, cpu: secondsIn(times?.() ?? ''), peak };
}

function collected(stream: unknown): () => string {
  let text = '';
  if (stream instanceof Readable) stream.setEncoding('utf8').on('data', (more: string) => (text += more));
  return () => text;
}

/** The seconds in the second line of `times`, such as "0m1.350s 0m0.010s". */
function secondsIn(times: string): number {
  const [, ofChildren = ''] = times.split('\n');
  const each = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  return each.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** The bytes in memory of a process and all that it started, by `ps`, which counts in units of 1,024. */
async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const all = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const tree = new Set([pid]);
  // A set that grows while it is walked through.
  for (const parent of tree) {
    for (const [own, above] of all) if (above === parent && own !== undefined) tree.add(own);
  }
  return all.reduce((sum, [own = 0, , size = 0]) => sum + (tree.has(own) ? size * 1024 : 0), 0);
}
