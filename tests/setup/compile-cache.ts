import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Has every process that the tests start keep the code it compiled for those that come after it: the tests start hundreds of
 * builds and commands, which load the same modules. A run keeps it in a folder of its own, which goes when the run ends.
 */
export function keepCompiledCode(): void {
  if (process.env.NODE_COMPILE_CACHE !== undefined) return;
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-compiled-'));
  process.env.NODE_COMPILE_CACHE = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}
