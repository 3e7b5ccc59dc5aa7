import type { Feed } from './feed.ts';

/**
 * What the endpoint of a feed answers, as `write` makes it of the feed. Where there is no feed the answer has no body, and
 * a build writes no file.
 */
export function feedResponse(feed: Feed | undefined, type: string, write: (feed: Feed) => string): Response {
  if (!feed) return new Response(null, { status: 404 });
  return new Response(write(feed), { headers: { 'Content-Type': type } });
}
