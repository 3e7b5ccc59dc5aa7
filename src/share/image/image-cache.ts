import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';

const DIGEST = 32;

/**
 * The image that a file keeps. Where it is not the one of `key`, or damaged, it is the one that `make` gives, and the
 * file keeps that from then on. One file an image: an older one is written over.
 */
export async function keptImage(file: string, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const known = read(file);
  // What follows the end of a PNG is no part of the picture: the file can be looked at.
  const image = known?.subarray(0, -DIGEST);
  if (image && digest(key, image).equals(known?.subarray(-DIGEST) ?? image)) return image;
  const made = await make();
  const whole = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(whole, Buffer.concat([made, digest(key, made)]));
  renameSync(whole, file);
  return made;
}

/** Removes from a folder the images of pages that are no more; `ids` are those that are. */
export function dropOtherImages(folder: string, ids: readonly string[]): void {
  const wanted = new Set(ids);
  for (const file of list(folder)) if (!wanted.has(parse(file).name)) rmSync(join(folder, file), { force: true });
}

function digest(key: string, image: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(image).digest();
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    // Not there, or not to be read: it is made.
    return undefined;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Nothing was ever kept.
    return [];
  }
}
