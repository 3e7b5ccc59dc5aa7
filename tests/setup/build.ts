import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds the site at `root` as `npm run build` does, in a process of its own: Astro then sees nothing of the test
 * runner. Gives what the build printed; throws it where the build fails. `env` is added to the environment.
 */
export async function build(root: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(root, 'src/cli/build.ts')], {
      cwd: root,
      env: { ...outsideOfTests(), ...env },
    });
    return stdout + stderr;
  } catch (error) {
    const printed = error instanceof Error && 'stdout' in error && 'stderr' in error;
    throw printed ? new Error(`${String(error.stderr)}${String(error.stdout)}`) : error;
  }
}

/** The environment without what the test runner put there: it would make a build for tests. */
export function outsideOfTests(): NodeJS.ProcessEnv {
  const ofTests = /^(NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|NODE_OPTIONS|VITEST.*|VITE_.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTests.test(name)));
}
