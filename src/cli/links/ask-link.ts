import { z } from 'astro/zod';
import { setTimeout as wait } from 'node:timers/promises';
import { pageFacts } from '../cite/page-facts.ts';
import { ask, type Answer } from '../web/ask.ts';
import { decode } from '../web/decode.ts';
import { Unreachable } from '../web/unreachable.ts';

/** What came when an address was asked for. */
export const finding = z.strictObject({
  /** When it was asked, in milliseconds. */
  asked: z.number(),
  /** The status that came in the end; none where nothing answered. */
  status: z.number().optional(),
  /** Why nothing answered, in words. */
  trouble: z.string().optional(),
  /** Where it led, and whether each step was for good. */
  to: z.string().optional(),
  isForGood: z.boolean().optional(),
  /** The title of the page that came. */
  title: z.string().optional(),
});

export type Finding = z.infer<typeof finding>;

/** How links are asked for. */
export interface LinkAsking {
  readonly allowsOwnNetwork: boolean;
  /** How long to wait before the first new attempt. */
  readonly pause: number;
}

const LONGEST = 20_000;
const ATTEMPTS = 3;

/** What may be over in a moment. */
const PASSING = new Set([429, 500, 502, 503, 504]);

/**
 * Asks for an address: by HEAD, which costs its server least, then by GET, because many refuse HEAD or answer it wrongly, and
 * a title stands in the page. What may pass is tried again.
 */
export async function askLink(url: string, asking: LinkAsking): Promise<Finding> {
  const asked = Date.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await headThenGet(url, asking);
      if (!PASSING.has(answer.status) || attempt === ATTEMPTS) return { asked, ...found(url, answer) };
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      const mayPass = error.trouble === 'time' || error.trouble === 'connection';
      if (!mayPass || attempt === ATTEMPTS) return { asked, trouble: error.message };
    }
    await wait(asking.pause * attempt);
  }
}

async function headThenGet(url: string, { allowsOwnNetwork }: LinkAsking): Promise<Answer> {
  const how = { allowsOwnNetwork, milliseconds: LONGEST };
  const head = await ask(url, { ...how, method: 'HEAD' });
  const isNoPage = head.status === 200 && !/html/i.test(head.header('content-type') ?? 'html');
  return isNoPage || PASSING.has(head.status) ? head : ask(url, { ...how, method: 'GET' });
}

function found(url: string, { status, address, steps, bytes, header }: Answer): Omit<Finding, 'asked'> {
  const isForGood = steps.length > 0 && steps.every((step) => step.status === 301 || step.status === 308);
  const type = header('content-type') ?? 'text/html';
  const title = status === 200 && /html/i.test(type) ? pageFacts(decode(bytes, type)).title : undefined;
  const to = address === new URL(url).href.replace(/#.*$/, '') ? undefined : address;
  return { status, isForGood, ...(to !== undefined && { to }), ...(title !== undefined && { title }) };
}
