import type { PageFacts } from './page-facts.ts';
import { folded, sourceCalled, type KnownSource } from './known-sources.ts';

/** As far as the dateline of a report may reach: "MOSCOW, 26 December (Reuters) - ". */
const DATELINE = 120;

const BRACKETED = /[(（【[/]([^()（）【】[\]/]{2,40})[)）】\]/]/gu;

/**
 * The agency whose report a page relays: one that it credits with its text, or that stands in brackets where the text
 * begins. Only agencies among the sources are known; another word in brackets may be anything.
 */
export function relayed({ makers, paragraphs }: PageFacts, sources: readonly KnownSource[]): KnownSource | undefined {
  const agencies = sources.filter(({ isAgency }) => isAgency);
  for (const maker of makers) {
    const found = sourceCalled(maker, agencies);
    if (found) return found;
  }
  const datelines = paragraphs.map((paragraph) => paragraph.slice(0, DATELINE));
  return agencies.find((agency) => datelines.some((dateline) => names(dateline, agency)));
}

function names(dateline: string, agency: KnownSource): boolean {
  const bracketed = [...dateline.matchAll(BRACKETED)].map(([, inside = '']) => folded(inside));
  return agency.names.map(folded).some((name) => {
    // As 連合 after a place in one bracket, and as 新华社 before place and day: "新华社北京12月26日电".
    const isBracketed = bracketed.some((inside) => inside === name || (inside.endsWith(name) && isApart(inside, name)));
    return isBracketed || (folded(dateline).startsWith(name) && /^[^，。,]{0,20}[电電]/u.test(dateline));
  });
}

/** Whether a name at the end is a word of its own; scripts without spaces leave that open. */
function isApart(text: string, name: string): boolean {
  return /[\s\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]$/u.test(text.slice(0, -name.length));
}
