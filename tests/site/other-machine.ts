// Loaded before a build (`node --import`): a machine whose clock stands elsewhere, by the milliseconds in CLOCK_SHIFT, that has
// one core, lists folders the other way round, and keeps new files to their owner.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

const shift = Number(process.env.CLOCK_SHIFT);
const { Date: RealDate } = globalThis;
const now = () => RealDate.now() + shift;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: unknown[], newTarget) => {
    const made: unknown = Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget);
    return made instanceof RealDate ? made : new RealDate(now());
  },
  apply: () => new RealDate(now()).toString(),
  get: (target, key): unknown => (key === 'now' ? now : Reflect.get(target, key)),
});

function reversed<T>(listed: T): T {
  if (Array.isArray(listed)) listed.reverse();
  return listed;
}

const cores = os.cpus();
const { readdirSync } = fs;
const { readdir } = fs.promises;
Object.assign(fs, { readdirSync: (...args: Parameters<typeof readdirSync>) => reversed(readdirSync(...args)) });
Object.assign(fs.promises, {
  readdir: async (...args: Parameters<typeof readdir>) => reversed(await readdir(...args)),
});
Object.assign(os, { availableParallelism: () => 1, cpus: () => cores.slice(0, 1) });
syncBuiltinESMExports();

// A worker cannot change it, and has it from the process.
if (process.env.UMASK_SET === undefined) {
  process.umask(0o077);
  process.env.UMASK_SET = 'yes';
}
