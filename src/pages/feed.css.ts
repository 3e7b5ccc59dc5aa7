import type { APIRoute } from 'astro';
import { feedAddress } from '../content/address.ts';
import { getSite } from '../site/collections.ts';
import { colourProperties, getPalettes } from '../site/colours.ts';
import { publicAddress } from '../content/public-address.ts';
import styles from '../share/feed/feed.css?raw';

/** How a browser shows a feed. Without a public address there is neither: the answer has no body, and a build writes no file. */
export const GET: APIRoute = async () => {
  if (publicAddress(feedAddress.atom, await getSite()) === undefined) return new Response(null, { status: 404 });
  const colours = `atom|feed{${colourProperties(await getPalettes())}}\n`;
  return new Response(styles + colours, { headers: { 'Content-Type': 'text/css' } });
};
