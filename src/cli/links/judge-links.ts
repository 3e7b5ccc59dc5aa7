import type { Finding } from './ask-link.ts';
import type { CitedAddress } from './cited-address.ts';
import { findCopy } from './find-copy.ts';
import { verdictOn } from './verdict.ts';
import type { LinkChange } from './write-link.ts';

/** A link that wants a look: what is wrong, and what can be written. */
export interface JudgedLink {
  readonly at: CitedAddress;
  readonly message: string;
  readonly change: LinkChange | undefined;
}

/** Where copies are looked for; without a gate they are not. */
export interface CopySearch {
  readonly gate: string | undefined;
  readonly allowsOwnNetwork: boolean;
}

/** Judges the cited addresses by what came for them, and looks for copies of those that are dead and have none. */
export async function judgeLinks(
  cited: readonly CitedAddress[],
  findings: ReadonlyMap<string, Finding>,
  search: CopySearch,
): Promise<JudgedLink[]> {
  const judged: JudgedLink[] = [];
  for (const at of cited) {
    const found = findings.get(at.url.text);
    const verdict = found && verdictOn(at.url.text, at.title, found);
    if (!verdict) continue;
    const { message, moved } = verdict;
    if (moved !== undefined) judged.push({ at, message, change: { citation: at.citation, key: 'url', value: moved } });
    // What has its copy is readable.
    else if (!at.hasArchive) judged.push(await withCopy(at, message, search));
  }
  return judged;
}

async function withCopy(at: CitedAddress, message: string, { gate, ...how }: CopySearch): Promise<JudgedLink> {
  const copy = gate === undefined ? undefined : await findCopy(at.url.text, { gate, day: at.day, ...how });
  if (copy === undefined)
    return { at, message: gate === undefined ? message : `${message}; no copy was found`, change: undefined };
  const change = { citation: at.citation, key: 'archive', value: copy } as const;
  return { at, message: `${message}; there is a copy: ${copy}`, change };
}
