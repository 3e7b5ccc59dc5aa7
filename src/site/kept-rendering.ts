import { defineMiddleware } from 'astro:middleware';
import { withReads } from './reads.ts';
import { askedPages, IS_TEXT, keepPage, samePage, textOfPage } from './rendered-page.ts';

/**
 * Renders of a site what is not rendered already: a page is kept until what it was given, or an answer that it asked for,
 * or a file that nobody asks for changes. A page with a picture is rendered each time, since Astro writes the pictures of
 * those that it renders.
 */
export const onRequest = defineMiddleware(async ({ url, props }, next) => {
  const asked = (await askedPages())(url.pathname, props);
  if (!asked) return next();
  const kept = await samePage(asked);
  const text = kept && textOfPage(asked, kept);
  if (kept && text !== undefined) return new Response(text, { headers: { 'Content-Type': kept.type } });
  const { made, reads } = await withReads(async () => readWhole(await next()));
  const { bytes, type, response } = made;
  if (bytes && !(IS_TEXT.test(type) && PICTURE.test(bytes.toString()))) await keepPage(asked, bytes, { type, reads });
  return response;
});

/** The address of a picture that Astro writes. */
const PICTURE = /\/_astro\/[^"'\s)]+\.(?:avif|gif|jpe?g|png|svg|webp)/;

interface Whole {
  readonly response: Response;
  readonly type: string;
  /** What it brings; `undefined` where there is no page. */
  readonly bytes: Buffer | undefined;
}

/** A response that was read to its end: what it is made of is read by then. */
async function readWhole(response: Response): Promise<Whole> {
  const type = response.headers.get('Content-Type') ?? '';
  if (response.status !== 200) return { response, type, bytes: undefined };
  const bytes = Buffer.from(await response.arrayBuffer());
  return { response: new Response(bytes, response), type, bytes };
}
