import { hash } from 'node:crypto';
import { keptShape } from '../content/kept-shape.ts';
import { keepRenderedText, renderedText } from '../content/rendered-text.ts';
import { digest } from '../content/store.ts';
// Those who answer questions of pages must be there before a page asks.
import './appearances.ts';
import './authors.ts';
import './body.ts';
import './chart.ts';
import './saved-entries.ts';
import './statements.ts';
import { digestOfData } from '../content/data-digest.ts';
import { notePage } from './last-reads.ts';
import { areSame } from './question.ts';
import type { Reads } from './reads.ts';
import { store } from './store.ts';
import { surroundings } from './surroundings.ts';

/** A page or another file that was rendered before, and what it was made of. */
export interface RenderedPage {
  /** What the page read, with digests of what that said. */
  readonly reads: readonly (readonly [question: string, said: string])[];
  readonly type: string;
  /** The SHA-1 of what came out, by which the steps after rendering know whether they have seen it. */
  readonly sum: string;
}

const renderedPage = keptShape<RenderedPage>('reads', 'type', 'sum');

/** The media types of text. */
export const IS_TEXT = /^text\/|json|xml|javascript/;

/** What is asked of the store about a page with an address, `/articles/x.html`, that is given so much. */
export interface AskedPage {
  readonly address: string;
  /** A digest of what the page is given, and of what is around all pages. */
  readonly from: string;
}

/** Gives what to ask about a page that is given `props`; `undefined` where they are no data, and nothing is kept. */
export async function askedPages(): Promise<(address: string, props: unknown) => AskedPage | undefined> {
  const around = await surroundings();
  return (address, props) => {
    try {
      return { address, from: digest(around, digestOfData(props)) };
    } catch {
      return undefined;
    }
  };
}

/** What is kept of a page that would be the same if it was rendered now. */
export async function samePage({ address, from }: AskedPage): Promise<RenderedPage | undefined> {
  const kept = store.find({ kind: 'rendered', of: address, from, schema: renderedPage });
  if (!kept || !(await areSame(kept.reads))) return undefined;
  await notePage({ address, from }, kept.sum, kept.reads);
  return kept;
}

/** The text of a page that is the same; `undefined` where it was no text, or it is lost. */
export function textOfPage({ address }: AskedPage, { sum }: RenderedPage): string | undefined {
  return renderedText(store, address, sum);
}

/** Keeps a page that was rendered. */
export async function keepPage(
  asked: AskedPage,
  bytes: Uint8Array,
  { type, reads }: { type: string; reads: Reads },
): Promise<void> {
  const { address, from } = asked;
  const sum = hash('sha1', bytes);
  store.keep({ kind: 'rendered', of: address, from, schema: renderedPage }, { reads: [...reads], type, sum });
  if (IS_TEXT.test(type)) keepRenderedText(store, address, sum, bytes);
  await notePage(asked, sum, reads);
}
