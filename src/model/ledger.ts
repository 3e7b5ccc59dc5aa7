import type { Citation, Citations, CitedText } from '../schema/citation.ts';
import { useAnchor } from '../content/anchor.ts';

/** A reference as a page shows it: the number of its citation, and which use of it this is. */
export interface Mark {
  readonly number: number;
  /** Counted from 1. */
  readonly use: number;
}

/** An entry of a page's ledger. */
export interface LedgerEntry {
  readonly id: string;
  readonly number: number;
  readonly citation: Citation;
  /** The anchors of the places that use it, in order. */
  readonly uses: readonly string[];
}

/** The citations of a page, numbered in order of first use, and the marks of the texts that stand outside the body. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly marks: ReadonlyMap<CitedText, readonly Mark[]>;
}

/** What a page cites, in its order: texts that stand before its body, the ids used in the body, and texts that follow it. */
interface Cited {
  readonly before?: readonly CitedText[];
  readonly body: readonly string[];
  readonly after: readonly CitedText[];
}

/** Numbers a page's citations. Throws for an id that has no citation, which the checks have ruled out before a build. */
export function ledgerOf({ before = [], body, after }: Cited, citations: Citations): Ledger {
  const uses = new Map<string, string[]>();
  const use = (id: string): Mark => {
    const anchors = uses.get(id) ?? [];
    uses.set(id, anchors);
    const mark = { number: [...uses.keys()].indexOf(id) + 1, use: anchors.length + 1 };
    anchors.push(useAnchor(mark.number, mark.use));
    return mark;
  };
  const markOf = (text: CitedText) => [text, [text.cite].flat().map(use)] as const;
  const first = before.map(markOf);
  body.forEach(use);
  const marks = new Map([...first, ...after.map(markOf)]);
  const entries = [...uses].map(([id, anchors], index) => ({
    id,
    number: index + 1,
    citation: citationOf(id, citations),
    uses: anchors,
  }));
  return { entries, marks };
}

/**
 * The entries of a ledger that something else uses than `texts`. Where `texts` are the last of the page, the others keep
 * the numbers that they have there.
 */
export function entriesBesides({ entries, marks }: Ledger, texts: readonly CitedText[]): LedgerEntry[] {
  const uses = Map.groupBy(
    texts.flatMap((text) => marks.get(text) ?? []),
    ({ number }) => number,
  );
  return entries.filter((entry) => entry.uses.length > (uses.get(entry.number)?.length ?? 0));
}

function citationOf(id: string, citations: Citations): Citation {
  const citation = Object.hasOwn(citations, id) ? citations[id] : undefined;
  if (!citation) throw new Error(`There is no citation "${id}". "npm run check" says where it is used.`);
  return citation;
}
