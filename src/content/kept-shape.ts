import { z } from 'astro/zod';

/**
 * The shape of plain data that this software keeps in a store, of which there is so much that to look at all of it takes
 * longer than to read it. It is told by its outermost keys: a store of other software is dropped, and each of its values has a
 * checksum.
 */
export function keptShape<T extends object>(...keys: readonly (keyof T & string)[]): z.ZodType<T> {
  return z.custom<T>((value) => typeof value === 'object' && value !== null && keys.every((key) => key in value));
}
