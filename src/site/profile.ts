import type { Register } from '../model/chain.ts';
import { ledgerOf, type Ledger } from '../model/ledger.ts';
import type { CitedText } from '../schema/citation.ts';
import { citedLine } from '../text/line.ts';
import type { PersonEntry, SourceEntry } from './collections.ts';
import { registerOf } from './register.ts';

/** What the site says of a person or a source: its lines with what they rest on. A line that rests on nothing is the site's own. */
export interface Profile {
  readonly lines: readonly CitedText[];
  readonly ledger: Ledger;
  readonly register: Register;
}

/** The summary of a person, or the note on a source. */
export async function profileOf({ data }: PersonEntry | SourceEntry): Promise<Profile> {
  const lines = ['summary' in data ? data.summary : data.note].flat().map(citedLine);
  const { citations = {} } = data;
  const ledger = ledgerOf({ body: [], after: lines }, citations);
  return { lines, ledger, register: await registerOf(Object.values(citations)) };
}
