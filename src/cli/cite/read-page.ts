import { ask } from '../web/ask.ts';
import { decode } from '../web/decode.ts';
import type { Read } from './draft-citation.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';
import { tidyAddress } from './tidy-address.ts';

/** What was read, with what the page says where it is one that can be read. */
export interface ReadPage {
  readonly read: Read;
  readonly facts: PageFacts | undefined;
}

/** A slow page is no reason to keep an editor waiting. */
const LONGEST = 20_000;

const FROM_FILE = 'save the page in your browser, then: npm run cite -- --file page.html';

/** Reads a page at an address on a day. Throws, in one sentence, where there is none that could be cited. */
export async function readPage(address: string, day: string, allowsOwnNetwork: boolean): Promise<ReadPage> {
  const answer = await ask(address, { method: 'GET', allowsOwnNetwork, milliseconds: LONGEST });
  const { status } = answer;
  if (status === 404 || status === 410) throw new Error(`${address} is not there (${status}): look at the address`);
  if (status >= 400) throw new Error(`${address} is not shown to programs (${status}): ${FROM_FILE}`);
  const type = answer.header('content-type') ?? 'text/html';
  if (!/html/i.test(type)) return { read: bare(answer.address, day), facts: undefined };
  const facts = pageFacts(decode(answer.bytes, type));
  if (leadsOn(facts, answer.address)) {
    throw new Error(`${address} only leads on: cite the page that it leads to, ${facts.refresh ?? ''}`);
  }
  if (facts.title === undefined) throw new Error(`${address} says nothing of itself without its scripts: ${FROM_FILE}`);
  return { read: { ...readOf(facts), url: tidyAddress(answer.address, facts.canonical), retrieved: day }, facts };
}

/** Reads a page that was saved. Its address is the one that it gives as its own. */
export function readSaved(bytes: Uint8Array): ReadPage {
  const facts = pageFacts(decode(bytes, undefined));
  const canonical = URL.parse(facts.canonical ?? '');
  const url = canonical && /^https?:$/.test(canonical.protocol) ? tidyAddress(canonical.href, undefined) : undefined;
  return { read: { ...readOf(facts), url, retrieved: undefined }, facts };
}

function readOf({ title, date, site }: PageFacts): Pick<Read, 'title' | 'date' | 'site'> {
  return { title, date, site };
}

/** What is no HTML, such as a PDF, says nothing of itself here. */
function bare(address: string, day: string): Read {
  const url = tidyAddress(address, undefined);
  return { title: undefined, date: undefined, url, retrieved: day, site: undefined };
}

/** Whether a page is there for nothing but to lead to another one. */
function leadsOn({ refresh, paragraphs }: PageFacts, address: string): boolean {
  return refresh !== undefined && paragraphs.length < 2 && URL.parse(refresh, address)?.href !== address;
}
