import { spawn, type ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ASTRO, outsideOfTests } from '../setup/build.ts';

/** What goes wrong in a command, and where: see fault.ts. */
export interface Fault {
  readonly does: 'kill' | 'full' | 'busy' | 'stuck' | 'wait';
  readonly at: RegExp;
}

/** A command that runs. */
export interface Command {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly said: () => string;
  /** Its exit code, or the signal that ended it. */
  readonly end: Promise<number | NodeJS.Signals>;
}

/** Starts a command of a project, `astro build` or one of src/cli by its name, with something that goes wrong. */
export function start(root: string, name: string, fault?: Fault): Command {
  const [, astro] = /^astro (.*)$/.exec(name) ?? [];
  const program = astro === undefined ? [`src/cli/${name}.ts`] : [ASTRO, ...astro.split(' ')];
  const preload = { NODE_OPTIONS: `--import=${new URL('fault.ts', import.meta.url).href}` };
  const env = {
    ...outsideOfTests(),
    ...(fault ? { ...preload, FAULT: fault.does, FAULT_AT: fault.at.source } : {}),
  };
  const child = spawn(process.execPath, program, { cwd: root, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const end = once(child, 'close').then(([code, signal]: unknown[]) => {
    return typeof code === 'number' ? code : isSignal(signal) ? signal : -1;
  });
  return { child, said: () => said, end };
}

function isSignal(value: unknown): value is NodeJS.Signals {
  return typeof value === 'string' && value.startsWith('SIG');
}

/** Runs a command to its end. */
export async function run(root: string, name: string, fault?: Fault): Promise<{ end: number | string; said: string }> {
  const command = start(root, name, fault);
  const end = await command.end;
  return { end, said: command.said() };
}

/** What a build said, without the lines of its steps. */
export const withoutSteps = (said: string) => said.replaceAll(/^[A-Z][a-z ]+(?: \d+(?: of \d+)?)? …\n/gm, '');

/** The files of a folder, each with the hash of its bytes; `undefined` where there is no such folder. */
export function contentsOf(folder: string): Readonly<Record<string, string>> | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), hash('sha256', readFileSync(path))]));
}
