import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import type { AstroConfig } from 'astro';
import { digest } from '../../content/store.ts';
import { withoutFolder } from './bundled-code.ts';

/**
 * A digest of a configuration as Astro has it, but for where the project is and the folder to build into: of another one
 * comes another bundle.
 */
export function digestOfConfiguration(config: AstroConfig): string {
  const build = { ...config.build, client: undefined, server: undefined };
  const text = inspect({ ...config, build, outDir: undefined }, { depth: Infinity, sorted: true });
  return digest(withoutFolder(text, resolve(fileURLToPath(config.root))));
}
