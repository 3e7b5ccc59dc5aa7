import type { APIRoute } from 'astro';
import { feedAddress } from '../content/address.ts';
import { getSite } from '../site/collections.ts';
import { publicAddress } from '../content/public-address.ts';
import styles from '../share/feed/feed.css?raw';

/** How a browser shows a feed. Without a public address there is neither: the answer has no body, and a build writes no file. */
export const GET: APIRoute = async () =>
  publicAddress(feedAddress.atom, await getSite()) === undefined
    ? new Response(null, { status: 404 })
    : new Response(styles, { headers: { 'Content-Type': 'text/css' } });
