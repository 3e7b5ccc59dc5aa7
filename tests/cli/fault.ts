// Loaded before the program (`node --import`), so that something goes wrong with it at a place that a test names, not after
// a while. FAULT says what, FAULT_AT where: an expression for "write .dist-next/x.html", "rename dist .dist-last" and so on.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = new RegExp(process.env.FAULT_AT ?? '(?!)');
let isDiskFull = false;
let timesBusy = 0;

const faults: Readonly<Record<string, () => void>> = {
  /** The process ends at once, as when the machine does. */
  kill: () => process.kill(process.pid, 'SIGKILL'),
  /** From here on no write fits onto the disk. */
  full: () => (isDiskFull = true),
  /** Twice another program has a file open, as Windows puts it. */
  busy: () => {
    if (timesBusy++ < 2) throw systemError('EBUSY: resource busy or locked, rename');
  },
  /** And so forever. */
  stuck: () => {
    throw systemError('EBUSY: resource busy or locked, rename');
  },
  /** Says that it has come here, and goes on when the file is removed. */
  wait: () => {
    const file = join(process.cwd(), '.waiting');
    writeFileSync(file, '');
    while (fs.existsSync(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  },
};

function systemError(message: string): Error {
  return Object.assign(new Error(message), { code: message.split(':')[0] });
}

function come(what: string, ...paths: readonly unknown[]): void {
  const names = paths.map((path) => relative(process.cwd(), path instanceof URL ? fileURLToPath(path) : String(path)));
  if (at.test([what, ...names].join(' ').replaceAll(sep, '/'))) faults[process.env.FAULT ?? '']?.();
}

function comeToWrite(path: unknown): void {
  come(typeof path === 'string' && fs.existsSync(path) ? 'rewrite' : 'write', path);
}

const FULL = 'ENOSPC: no space left on device, write';

/** A part of what is written to a disk that is full may still have fitted. */
const someOf = (data: unknown) => (typeof data === 'string' ? data.slice(0, 1000) : '');

const { renameSync, rmSync, writeFileSync } = fs;
const { writeFile } = fs.promises;

Object.assign(fs, {
  renameSync: (from: string, to: string) => {
    come('rename', from, to);
    renameSync(from, to);
    come('renamed', from, to);
  },
  rmSync: (path: string, options: fs.RmOptions) => {
    const [first] = fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ? fs.readdirSync(path) : [];
    if (first !== undefined) {
      rmSync(join(path, first), { recursive: true });
      come('half removed', path);
    }
    rmSync(path, options);
  },
  writeFileSync: (...args: Parameters<typeof writeFileSync>) => {
    const [path, data] = args;
    comeToWrite(path);
    writeFileSync(path, isDiskFull ? someOf(data) : data, args[2]);
    if (isDiskFull) throw systemError(FULL);
  },
});
Object.assign(fs.promises, {
  writeFile: async (...args: Parameters<typeof writeFile>) => {
    const [path, data] = args;
    comeToWrite(path);
    if (!isDiskFull) return writeFile(...args);
    await writeFile(path, someOf(data));
    throw systemError(FULL);
  },
});
syncBuiltinESMExports();
