import { lookup, type LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, fetch, type Response } from 'undici';
import { isOwnNetwork } from './own-network.ts';
import { Unreachable, unreachable } from './unreachable.ts';

/** How a page is asked for. */
export interface Asking {
  readonly method: 'GET' | 'HEAD';
  /** Whether an address in one's own network may be asked. */
  readonly allowsOwnNetwork: boolean;
  /** For the whole of it, redirects and body included. */
  readonly milliseconds: number;
  /** What else is said with the question. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A step on the way to a page: the status with which an address led on. */
export interface Step {
  readonly status: number;
  readonly to: string;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  /** The address that answered in the end, and the steps to it. */
  readonly address: string;
  readonly steps: readonly Step[];
  readonly header: (name: string) => string | undefined;
  /** The body, or as much of it as is read. */
  readonly bytes: Uint8Array;
}

/** A page tells what it is in its first part. An endless one is read no further. */
const LONGEST = 4_000_000;

const MOST_STEPS = 10;

const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; Backgrounder; reads a page that an editor cites)',
  accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
};

/** The packages' own `fetch` is Node's; its agent looks at the address that a name leads to before it connects there. */
const anywhere = new Agent({ connections: 1 });
const publicly = new Agent({ connections: 1, connect: { lookup: lookUpPublic() } });

/**
 * Asks for a page, one redirect after the other. Throws an `Unreachable` where nothing answers, and where an address on the
 * way is no page or lies in one's own network.
 */
export async function ask(address: string, asking: Asking): Promise<Answer> {
  const signal = AbortSignal.timeout(asking.milliseconds);
  const steps: Step[] = [];
  let at = new URL(address).href;
  for (;;) {
    refuse(at, asking);
    try {
      const dispatcher = asking.allowsOwnNetwork ? anywhere : publicly;
      const response = await fetch(at, {
        method: asking.method,
        redirect: 'manual',
        headers: { ...HEADERS, ...asking.headers },
        signal,
        dispatcher,
      });
      const to = leadsTo(response, at);
      if (to === undefined) {
        const header = (name: string) => response.headers.get(name) ?? undefined;
        return { status: response.status, address: at, steps, header, bytes: await read(response) };
      }
      await response.body?.cancel();
      if (steps.length === MOST_STEPS || to === at || steps.some((step) => step.to === to)) {
        throw new Unreachable('loop', `${address} leads on and on, to ${to} last: open it in a browser and look`);
      }
      steps.push({ status: response.status, to });
      at = to;
    } catch (error) {
      throw unreachable(at, error);
    }
  }
}

function refuse(address: string, { allowsOwnNetwork }: Asking): void {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new Unreachable('no-page', `"${address}" is no page on the web: give an address that begins with "https://"`);
  }
  // A number is not looked up.
  if (!allowsOwnNetwork && isOwnNetwork(hostname.replaceAll(/^\[|\]$/g, ''))) throw inOwnNetwork(hostname);
}

function inOwnNetwork(host: string): Unreachable {
  return new Unreachable(
    'own-network',
    `${host} lies in your own network: write "--local" if it is to be read all the same`,
  );
}

function leadsTo(response: Response, from: string): string | undefined {
  const location = response.headers.get('location');
  const isRedirect = [301, 302, 303, 307, 308].includes(response.status);
  return isRedirect && location !== null ? (URL.parse(location, from)?.href.replace(/#.*$/, '') ?? from) : undefined;
}

async function read({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (!body) return new Uint8Array();
  // Leaving the loop ends the connection.
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    length += chunk.length;
    if (length >= LONGEST) break;
  }
  return Buffer.concat(chunks).subarray(0, LONGEST);
}

function lookUpPublic(): LookupFunction {
  return (host, options: LookupOptions, found) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) {
        found(error, []);
        return;
      }
      const [first] = addresses;
      if (addresses.some(({ address }) => isOwnNetwork(address))) found(inOwnNetwork(host), []);
      else if (options.all === true || !first) found(null, addresses);
      else found(null, first.address, first.family);
    });
  };
}
