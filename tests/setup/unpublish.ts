import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes the records of a copy of the project away, and the logs of what was changed since: nothing in it was published yet. */
export function unpublish(root: string): void {
  const content = join(root, 'content');
  rmSync(join(content, 'published'), { recursive: true, force: true });
  for (const file of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || !/\.(mdx|yaml)$/.test(file.name)) continue;
    const path = join(file.parentPath, file.name);
    const text = readFileSync(path, 'utf8');
    const without = text.replace(/^changes:\n(?: +.*\n)+/m, '');
    if (without !== text) writeFileSync(path, without);
  }
}
