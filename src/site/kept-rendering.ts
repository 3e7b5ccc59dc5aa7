import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { root } from 'astro:config/server';
import { defineMiddleware } from 'astro:middleware';
import { z } from 'astro/zod';
import { buildTime } from '../content/build-time.ts';
import { isPreview } from '../content/preview.ts';
import { digest } from '../content/store.ts';
import { isHeldBack } from '../model/drafts.ts';
// Those who answer questions of pages must be there before a page asks.
import './appearances.ts';
import './body.ts';
import './statements.ts';
import { getArticles } from './collections.ts';
import { getDrafts } from './drafts.ts';
import { once } from './once.ts';
import { areSame, digestOfData, withReads } from './reads.ts';
import { store } from './store.ts';

const rendered = z.object({
  /** What the page read, with digests of what that said. */
  reads: z.record(z.string(), z.string()),
  type: z.string(),
  /** The page, compressed and in base 64. */
  text: z.string(),
});

/**
 * Renders of a site what is not rendered already: a page is kept until what it was given, or an answer that it asked for,
 * or a file that nobody asks for changes. A page with a picture is rendered each time, since Astro writes the pictures of
 * those that it renders.
 */
export const onRequest = defineMiddleware(async ({ url, props }, next) => {
  const from = originOf(await around(), props);
  if (from === undefined) return next();
  const what = { kind: 'rendered', of: url.pathname, from, schema: rendered };
  const kept = store.find(what);
  if (kept && (await areSame(new Map(Object.entries(kept.reads))))) {
    return new Response(unpacked(kept.text), { headers: { 'Content-Type': kept.type } });
  }
  const { made, reads } = await withReads(async () => readText(await next()));
  if (made.text !== undefined && made.response.status === 200 && !PICTURE.test(made.text)) {
    store.keep(what, { reads: Object.fromEntries(reads), type: made.type, text: packed(made.text) });
  }
  return made.response;
});

/** The address of a picture that Astro writes. */
const PICTURE = /\/_astro\/[^"'\s)]+\.(?:avif|gif|jpe?g|png|svg|webp)/;

/** A response that is text with its text: all that it is made of is read by then. */
async function readText(response: Response): Promise<{ response: Response; type: string; text: string | undefined }> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!/^text\/|json|xml|javascript/.test(type)) return { response, type, text: undefined };
  const text = await response.text();
  return { response: new Response(text, response), type, text };
}

const packed = (text: string) => zstdCompressSync(text).toString('base64');

const unpacked = (text: string) => zstdDecompressSync(Buffer.from(text, 'base64')).toString();

/** A digest of what a page is given and of what is around all pages; `undefined` where a page is given what is no data. */
function originOf(surroundings: string, props: unknown): string | undefined {
  try {
    return digest(surroundings, digestOfData(props));
  } catch {
    return undefined;
  }
}

/** The public address, what is held back by now, what a preview marks, and the tables and drawings that pages read from the disk. */
const around = once(async (): Promise<string> => {
  const folder = join(fileURLToPath(root), 'content');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:csv|svg)$/.test(name),
  );
  const files = names.sort().flatMap((name) => [name, readFileSync(join(folder, name))]);
  const held = (await getArticles()).filter(({ data }) => isHeldBack(data, buildTime())).map(({ id }) => id);
  const marked = isPreview() ? [...(await getDrafts())].join() : 'none';
  return digest(process.env.SITE_URL ?? '', held.join(), marked, ...files);
});
