import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from './server.ts';

/** A program that runs until it is stopped. */
export interface Running {
  /** What it printed so far. */
  readonly printed: () => string;
  /** Ends it, and resolves once it is gone. */
  readonly stop: () => Promise<void>;
}

/** Where Debian keeps servers, which is not on every user's PATH. */
const SYSTEM = '/usr/local/sbin:/usr/sbin';

/** The environment in which the tests start programs. */
export function programEnv(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH ?? ''}:${SYSTEM}` };
}

/** After this long without an answer a program is taken to be stuck: it is then what the error says, not the cause. */
const PATIENCE = 90_000;

/** Starts a program and resolves once `isReady` says so. Throws with what it printed where it ends before, or is stuck. */
export async function runUntil(command: Command, isReady: (printed: string) => Promise<boolean> | boolean) {
  const { file, args, env } = command;
  const child = spawn(file, args, { env: { ...programEnv(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  const state: { ended?: string } = {};
  child.on('error', (error) => (state.ended = error.message));
  child.on('exit', (code, signal) => (state.ended ??= `it ended with ${code ?? signal ?? 'nothing'}`));
  const stop = async () => {
    if (state.ended !== undefined) return;
    const gone = once(child, 'exit');
    child.kill();
    await gone;
  };
  const running: Running = { printed: () => printed, stop };
  const end = Date.now() + PATIENCE;
  while (Date.now() < end && state.ended === undefined) {
    if (await isReady(printed)) return running;
    await sleep(50);
  }
  await stop();
  throw new Error(`${file} did not start: ${state.ended ?? 'no answer'}\n${printed.trim()}`);
}

/** A port of this machine that nothing listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
