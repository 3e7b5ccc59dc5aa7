import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Astro's command, from the root of a project on. */
export const ASTRO = 'node_modules/astro/bin/astro.mjs';

/**
 * Builds the site at `root` as `npm run build` does, by `astro build`, in a process of its own: Astro then sees nothing of the test
 * runner. Gives what the build printed; throws it where the build fails. `env` is added to the environment.
 */
export async function build(root: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [ASTRO, 'build'], {
      cwd: root,
      env: { ...outsideOfTests(), ...env },
    });
    return stdout + stderr;
  } catch (error) {
    const printed = error instanceof Error && 'stdout' in error && 'stderr' in error;
    throw printed ? new Error(`${String(error.stderr)}${String(error.stdout)}`) : error;
  }
}

/** The environment without what the test runner put there, which would make a build for tests; Astro tells nobody of it. */
export function outsideOfTests(): NodeJS.ProcessEnv {
  const ofTests = /^(NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|NODE_OPTIONS|VITEST.*|VITE_.*)$/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTests.test(name)));
  return { ...env, ASTRO_TELEMETRY_DISABLED: '1' };
}
