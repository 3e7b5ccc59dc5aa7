import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';

/** The most bytes of an image: photos of phones have 12 MB, of cameras 30 MB. A drawing is read as a whole. */
const MOST_BYTES = 40_000_000;
const MOST_DRAWN = 1_000_000;

/** So long one image may take to be read. */
const SECONDS = 20;

const READER = fileURLToPath(new URL('image-reader.ts', import.meta.url));
const UNREADABLE = 'takes more memory or time to read than a build has';
const SMALLER = 'save it smaller, 4,000 pixels wide at the most';
const SIMPLER = 'draw it with fewer and simpler paths';

const finding = z.object({ is: z.enum(['fault', 'loss']), says: z.string() });

/** What is to be known of an image: why a page cannot show it, or what it loses when it is published. */
export type ImageFinding = z.infer<typeof finding>;

/** What was found of images, by the digest of their bytes and their kind. */
type Known = Record<string, ImageFinding | null>;
const known = z.record(z.string(), finding.nullable());

/**
 * What is to be known of the images at `paths`, from the root of a project on, by path; those that are sound are left out.
 * Each is read to its end by a program of its own, once as long as it stays the same: what was found is kept in `.astro/`.
 */
export function imageFindings(root: string, paths: readonly string[]): ReadonlyMap<string, ImageFinding> {
  const cache = join(root, '.astro/image-findings.json');
  const oversized = new Map(paths.flatMap((path) => sizeFault(root, path)));
  const readable = paths.filter((path) => !oversized.has(path));
  const digests = new Map(readable.map((path) => [path, digest(join(root, path))]));
  const before = readKnown(cache);
  const unread = readable.filter((path) => !Object.hasOwn(before, digests.get(path) ?? ''));
  const read = unread.length > 0 ? readAll(unread.map((path) => join(root, path))) : [];
  const fresh = Object.fromEntries(unread.map((path, index) => [digests.get(path) ?? '', read[index] ?? null]));
  const all: Known = { ...before, ...fresh };
  if (unread.length > 0) keep(cache, Object.fromEntries([...digests.values()].map((key) => [key, all[key] ?? null])));
  const found = readable.flatMap((path) => {
    const each = all[digests.get(path) ?? ''];
    return each ? [[path, each] as const] : [];
  });
  return new Map([...oversized, ...found]);
}

/** Pairs of a path and what is wrong with the size of its file: one, or none. */
function sizeFault(root: string, path: string): [string, ImageFinding][] {
  const { size } = statSync(join(root, path));
  const fault = (says: string): [string, ImageFinding][] => [[path, { is: 'fault', says }]];
  if (size === 0) return fault('is empty: copy it anew from where it came');
  const most = isDrawing(path) ? MOST_DRAWN : MOST_BYTES;
  if (size <= most) return [];
  return fault(`has ${Math.ceil(size / 1_000_000)} MB, more than ${most / 1_000_000} MB: ${advice(path)}`);
}

const isDrawing = (path: string) => path.endsWith('.svg');

const advice = (path: string) => (isDrawing(path) ? SIMPLER : SMALLER);

/** With another reader, nothing kept is true. */
const READERS = ['image-reader', 'image-size', 'drawing-finding', 'clean-drawing', 'clean-style'].map((name) =>
  readFileSync(new URL(`${name}.ts`, import.meta.url)),
);

function digest(file: string): string {
  const hash = createHash('sha256').update(extname(file));
  for (const bytes of [...READERS, readFileSync(file)]) hash.update(bytes);
  return hash.digest('hex');
}

/** One that breaks the reader must not hide what is wrong with others: they are then read alone. */
function readAll(files: readonly string[]): (ImageFinding | null)[] {
  try {
    const printed = execFileSync(process.execPath, [READER], {
      input: files.join('\n'),
      timeout: SECONDS * 1000 * files.length,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { PATH: process.env.PATH },
    });
    return z.array(finding.nullable()).parse(JSON.parse(printed.toString()));
  } catch {
    if (files.length > 1) return files.flatMap((file) => readAll([file]));
    return files.map((file) => ({ is: 'fault', says: `${UNREADABLE}: ${advice(file)}` }));
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
