import { readFileSync } from 'node:fs';
import { Renderer } from '@takumi-rs/core';
import type { FontFile } from './font-file.ts';

/**
 * One renderer for all images: it keeps the fonts it has read. Each file is a family of its own, and an image is drawn with
 * its own files alone, whatever was drawn before it.
 */
export const renderer = new Renderer();

const known = new Map<string, Promise<unknown>>();

/** The names of the families of some files, once the renderer has read them. */
export async function familiesOf(files: Iterable<FontFile>): Promise<string[]> {
  const names: string[] = [];
  for (const { name, path } of files) {
    const loading = known.get(name) ?? renderer.registerFont({ name, data: readFileSync(path) });
    known.set(name, loading);
    await loading;
    names.push(name);
  }
  return names;
}
