import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';

/** How git may fetch: never by a program that an address names, as "ext::" does (`git help remote-ext`). */
export const PROTOCOLS = ['https', 'http', 'ssh', 'git', 'file'] as const;

/** Variables that would lead git to another repository than that of the folder, or let it read paths as something else. */
const LEADS_AWAY =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|\w+_PATHSPECS)$/;

/** Runs git in a folder, without any hook, and gives what it printed. Throws, in git's own words, where it fails. */
export function git(folder: string, args: readonly string[], input = ''): string {
  return gitBytes(folder, args, Buffer.from(input)).toString();
}

/** Does so for what is no text. Throws as `git` does. */
export function gitBytes(folder: string, args: readonly string[], input: Buffer): Buffer {
  const ours = Object.entries(process.env).filter(([name]) => !LEADS_AWAY.test(name));
  const { status, stdout, stderr, error } = spawnSync('git', ['-c', `core.hooksPath=${devNull}`, ...args], {
    cwd: folder,
    env: { ...Object.fromEntries(ours), GIT_ALLOW_PROTOCOL: PROTOCOLS.join(':') },
    input,
    maxBuffer: Infinity,
  });
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new Error('There is no git on this machine: install it, then run the same command again.', { cause: error });
  }
  if (error) throw error;
  if (status !== 0)
    throw new Error(stderr.toString().trim() || `"git ${args[0] ?? ''}" ended with ${status ?? 'a signal'}.`);
  return stdout;
}

/** The parts of what git prints with `-z`. */
export function partsOf(printed: string): string[] {
  return printed.split('\0').filter((part) => part !== '');
}
