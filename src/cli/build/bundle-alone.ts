import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { taskOfBundling } from './bundle-beside.ts';

const task = taskOfBundling();
if (!task) throw new Error('Nobody asked for a bundle.');

// Within the project, where Astro bundles into the folder itself. Nothing that is made here is published.
const kept = join(task.root, '.astro');
const NAME = 'bundling-';

// One whose build was cut off left its folder behind.
for (const name of readdirSync(kept)) if (name.startsWith(NAME)) remove(join(kept, name));
const folder = mkdtempSync(join(kept, NAME));
process.once('exit', () => remove(folder));
await build({ root: task.root, outDir: join(folder, 'dist') });

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
