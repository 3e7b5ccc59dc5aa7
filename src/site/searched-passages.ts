import { anchor } from '../content/anchor.ts';
import type { CitedText } from '../schema/citation.ts';
import type { PassageKind, SearchedPassage } from '../search/searched-text.ts';
import { plainLine } from '../text/plain-line.ts';
import type { Statement } from '../text/statement.ts';
import type { TextFacts } from '../text/text-facts.ts';
import type { ArticleEntry } from './collections.ts';

/** A passage of plain text. */
export function passage(kind: PassageKind, text: string, place?: string | null): SearchedPassage {
  return { kind, parts: [{ text }], ...(place && { anchor: place }) };
}

/** A line in Markdown as a passage that is no statement of its own. */
export function linePassage({ text }: Pick<CitedText, 'text'>, place?: string): SearchedPassage {
  return passage('other', plainLine(text), place);
}

/**
 * The passages of a body in the order of its page: its statements, headings, and the site's own reading. `numberOf` gives the
 * place of a citation by its id.
 */
export function bodyPassages(
  { statements, blocks }: Pick<TextFacts, 'statements' | 'blocks'>,
  numberOf: (id: string) => number | undefined,
): SearchedPassage[] {
  const left = [...statements];
  const statedAt = (place: string | null): SearchedPassage[] => {
    const end = left.findIndex(({ anchor: own }) => own !== place);
    return left.splice(0, end === -1 ? left.length : end).map((statement) => stated(statement, numberOf));
  };
  const passages = blocks.flatMap(({ kind, text, anchor: place, isAnalysis }) => {
    if (kind === 'heading') return [passage('heading', text, place)];
    if (kind === 'image' || isAnalysis) return [passage('other', text, place)];
    return kind === 'note' || place === null ? [] : statedAt(place);
  });
  return [...passages, ...left.map((statement) => stated(statement, numberOf))];
}

function stated({ parts, cites, anchor: place }: Statement, numberOf: (id: string) => number | undefined) {
  return {
    kind: 'statement' as const,
    parts,
    cites: cites.flatMap((id) => numberOf(id) ?? []),
    ...(place !== undefined && { anchor: place }),
  };
}

/** What stands after the body of an article: what was known, what was not, and what happened next. */
export function listPassages({ data }: ArticleEntry): SearchedPassage[] {
  const { known = [], unknown = [], disputed = [], outcome = [] } = data;
  const knowledge = [
    ...known,
    ...unknown.flatMap((item) => (item.resolved ? [item, item.resolved] : [item])),
    ...disputed.flatMap((item) => [item, ...item.sides, ...(item.resolved ? [item.resolved] : [])]),
  ];
  return [
    ...knowledge.map((item) => linePassage(item, anchor('known'))),
    ...outcome.map((item) => linePassage(item, anchor('next'))),
  ];
}
