import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What decides, besides content, what comes of content: the code, the packages and the configuration. */
const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'] as const;

/** A digest of the software of the project at a root, with the Node that runs it: with another one, nothing kept is true. */
export function softwareDigest(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const code = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
  for (const file of [...FILES.map((name) => join(root, name)), ...code]) {
    const bytes = read(file);
    if (bytes) hash.update(`\n${relative(root, file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    // Not there, or a link that leads nowhere.
    return undefined;
  }
}
