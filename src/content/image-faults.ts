import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';

/** The most bytes of an image: photos of phones have 12 MB, of cameras 30 MB. */
const MOST_BYTES = 40_000_000;

/** So long one image may take to be read. */
const SECONDS = 20;

const READER = fileURLToPath(new URL('image-reader.ts', import.meta.url));
const UNREADABLE =
  'takes more memory or time to read than a build has: save it smaller, 4,000 pixels wide at the most';

/** What was found of images, by the digest of their bytes: why a page cannot show one, or nothing. */
type Known = Record<string, string | null>;
const known = z.record(z.string(), z.string().nullable());

/**
 * Why a page cannot show the images at `paths`, from the root of a project on, by path; those without a fault are left out.
 * Each is read to its end by a program of its own, once as long as it stays the same: what was found is kept in `.astro/`.
 */
export function imageFaults(root: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const cache = join(root, '.astro/image-faults.json');
  const found = new Map(paths.map((path) => [path, sizeFault(join(root, path))]));
  const readable = paths.filter((path) => found.get(path) === undefined);
  const digests = new Map(readable.map((path) => [path, digest(join(root, path))]));
  const before = readKnown(cache);
  const unread = readable.filter((path) => !Object.hasOwn(before, digests.get(path) ?? ''));
  const faults = unread.length > 0 ? read(unread.map((path) => join(root, path))) : [];
  const fresh = Object.fromEntries(unread.map((path, index) => [digests.get(path) ?? '', faults[index] ?? null]));
  const all: Known = { ...before, ...fresh };
  if (unread.length > 0) keep(cache, Object.fromEntries([...digests.values()].map((key) => [key, all[key] ?? null])));
  const messages = paths.map((path) => [path, found.get(path) ?? all[digests.get(path) ?? ''] ?? ''] as const);
  return new Map(messages.filter(([, message]) => message !== ''));
}

function sizeFault(file: string): string | undefined {
  const { size } = statSync(file);
  if (size === 0) return 'is empty: copy it anew from where it came';
  if (size <= MOST_BYTES) return undefined;
  return `has ${Math.ceil(size / 1_000_000)} MB, more than ${MOST_BYTES / 1_000_000} MB: save it smaller, 4,000 pixels wide at the most`;
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** One that breaks the reader must not hide what is wrong with others: they are then read alone. */
function read(files: readonly string[]): (string | null)[] {
  try {
    const printed = execFileSync(process.execPath, [READER], {
      input: files.join('\n'),
      timeout: SECONDS * 1000 * files.length,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { PATH: process.env.PATH },
    });
    return z.array(z.string().nullable()).parse(JSON.parse(printed.toString()));
  } catch {
    return files.length === 1 ? [UNREADABLE] : files.flatMap((file) => read([file]));
  }
}

function readKnown(cache: string): Known {
  try {
    return known.parse(JSON.parse(readFileSync(cache, 'utf8')));
  } catch {
    // There is none yet, or it is damaged: the images are read anew.
    return {};
  }
}

function keep(cache: string, found: Known): void {
  const whole = `${cache}.${process.pid}`;
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(whole, JSON.stringify(found));
  renameSync(whole, cache);
}
