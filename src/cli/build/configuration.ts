import { inspect } from 'node:util';
import type { AstroConfig } from 'astro';
import { digest } from '../../content/store.ts';

/** A digest of a configuration as Astro has it, but for the folder to build into: of another one comes another bundle. */
export function digestOfConfiguration(config: AstroConfig): string {
  const build = { ...config.build, client: undefined, server: undefined };
  return digest(inspect({ ...config, build, outDir: undefined }, { depth: Infinity, sorted: true }));
}
