import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { Asked, Store } from './store.ts';

/** What is asked of a store about the text that was rendered at an address, `/articles/x.html`, by its SHA-1. */
const asked = (address: string, sum: string): Asked<string> => ({
  kind: 'rendered-text',
  of: address,
  from: sum,
  schema: z.string(),
});

/** Keeps a text that was rendered. */
export function keepRenderedText(store: Store, address: string, sum: string, bytes: Uint8Array): void {
  store.keep(asked(address, sum), zstdCompressSync(bytes).toString('base64'));
}

/** Whether a text that was rendered before is there, and as it was: to unpack it for that would take longer than to find it. */
export function hasRenderedText(store: Store, address: string, sum: string): boolean {
  return store.find(asked(address, sum)) !== undefined;
}

/** A text that was rendered before; `undefined` where it is lost. */
export function renderedText(store: Store, address: string, sum: string): string | undefined {
  const packed = store.find(asked(address, sum));
  return packed === undefined ? undefined : zstdDecompressSync(Buffer.from(packed, 'base64')).toString();
}
