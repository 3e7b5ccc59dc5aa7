import type { Citation } from '../schema/citation.ts';
import { chainOf, type ChainLink, type Register } from './chain.ts';
import { outletsIn, speakersIn } from './citation.ts';
import { restsOnStateAlone } from './coverage.ts';
import type { Attributed, AttributedStatement } from './statement-index.ts';
import { NOW } from './timeline.ts';

/** What a list of statements can be narrowed to: those with the very words of a source, those that rest on state-controlled sources alone, and the others. */
export const statementKinds = ['own', 'state', 'others'] as const;

export type StatementKind = (typeof statementKinds)[number];

/** Whose statements a list has. */
export interface StatementsOf extends Attributed {
  readonly name: string;
}

/** Which of the kinds a statement of a person or a source is. */
export function kindsOf({ citations }: AttributedStatement, of: StatementsOf, { source }: Register): StatementKind[] {
  const hasWords = citations.some((citation) => isOf(citation, of) && citation.quote !== undefined);
  return [...(hasWords ? (['own'] as const) : []), restsOnStateAlone(citations, source) ? 'state' : 'others'];
}

/** The chain of the first citation of a statement that names whose it is; empty where none does. */
export function chainFor(item: AttributedStatement, of: StatementsOf, register: Register): ChainLink[] {
  const citation = item.citations.find((each) => isOf(each, of));
  return citation ? chainOf(citation, item.entry.date ?? NOW, register) : [];
}

function isOf(citation: Citation, { kind, id }: StatementsOf): boolean {
  return (kind === 'people' ? speakersIn : outletsIn)([citation]).includes(id);
}
