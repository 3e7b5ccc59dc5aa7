import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';

/** What a process is to bundle that does nothing else. */
const bundleTask = z.object({
  /** The root of the project. */
  root: z.string(),
  /** A digest of its software, by which the store is found. */
  software: z.string(),
  /** A digest of the configuration that it must find, and one of all that decides what the bundler makes. */
  configuration: z.string(),
  from: z.string(),
});
export type BundleTask = z.infer<typeof bundleTask>;

/** Where a process is told its task: Astro loads the configuration, and gives it nothing. */
const TASK = 'BACKGROUNDER_BUNDLE';

/** It has time, and the two together are to take no more memory than the build does later. */
const SPARING = '--max-semi-space-size=4';

/** The task of this process; `undefined` in one that builds a site. */
export function taskOfBundling(): BundleTask | undefined {
  const given = process.env[TASK];
  return given === undefined ? undefined : bundleTask.parse(JSON.parse(given));
}

/**
 * Has the software bundled in a process of its own, which keeps the bundle and ends: this one does something else meanwhile,
 * and the 150 MB that the bundler leaves behind are none of its own. Resolves when it has ended. Where it failed nothing is
 * kept, and whoever bundles next says what is wrong.
 */
export async function bundleBeside(task: BundleTask): Promise<void> {
  const program = fileURLToPath(new URL('bundle-alone.ts', import.meta.url));
  const bundling = spawn(process.execPath, [SPARING, program], {
    cwd: task.root,
    env: { ...process.env, [TASK]: JSON.stringify(task) },
    stdio: 'ignore',
  });
  const stop = () => void bundling.kill();
  process.once('exit', stop);
  await new Promise<void>((resolve) => {
    bundling.once('error', () => resolve()).once('exit', () => resolve());
  });
  process.off('exit', stop);
}
