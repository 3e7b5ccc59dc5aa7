import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/cli/root.ts';
import { outsideOfTests } from '../setup/build.ts';

/** What a tool found fault with, as it printed it; empty where it was content. */
export async function complaints(bin: string, ...args: string[]): Promise<string> {
  try {
    const env = { ...outsideOfTests(), NO_COLOR: '1' };
    await promisify(execFile)(process.execPath, [join(root, 'node_modules', bin), ...args], {
      cwd: root,
      env,
      maxBuffer: 2 ** 26,
    });
    return '';
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'stderr' in error)) throw error;
    return `${String(error.stdout)}${String(error.stderr)}`.trim() || error.message;
  }
}
