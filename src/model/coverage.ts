import type { Citation, Citations } from '../schema/citation.ts';
import type { Source } from '../schema/source.ts';

/** How well the statements of a text are attributed. */
export interface Coverage {
  /** How many statements there are. */
  readonly statements: number;
  /** The sources that they rest on, with the class of each. */
  readonly sources: ReadonlyMap<string, Source['ownership']>;
  /** How many rest on one source alone. */
  readonly oneSource: number;
  /** How many rest on state-controlled sources alone, one or several. */
  readonly stateAlone: number;
  /** How many rest on government offices alone, one or several. */
  readonly governmentAlone: number;
  /** How many of the citations that they rest on have no link. */
  readonly withoutLink: number;
}

/**
 * Counts what statements rest on: the `source` of each of their citations; who relayed it adds no evidence. Citations and
 * sources that do not exist are left out, which the checks report by themselves.
 */
export function coverageOf(
  statements: readonly { readonly cites: readonly string[] }[],
  citations: Citations,
  source: (id: string) => Source | undefined,
): Coverage {
  const citation = (id: string) => (Object.hasOwn(citations, id) ? citations[id] : undefined);
  const known = (ids: readonly string[]) => ids.flatMap((id) => citation(id) ?? []);
  const bases = statements.map(({ cites }) => [...new Set(known(cites).map((cited) => cited.source))]);
  const all = (test: (found: Source) => boolean) => bases.filter((base) => restsOn(base, source, test)).length;
  const used = known([...new Set(statements.flatMap(({ cites }) => cites))]);
  return {
    statements: statements.length,
    sources: new Map(
      bases.flat().flatMap((id) => {
        const found = source(id);
        return found ? [[id, found.ownership]] : [];
      }),
    ),
    oneSource: bases.filter((base) => base.length === 1).length,
    stateAlone: all(isStateControlled),
    governmentAlone: all(({ kind }) => kind === 'government-office'),
    withoutLink: used.filter(({ url }) => url === undefined).length,
  };
}

const isStateControlled = ({ ownership }: Source) => ownership === 'state-controlled';

/** Whether a statement with these citations rests on state-controlled sources alone, one or several. */
export function restsOnStateAlone(citations: readonly Citation[], source: (id: string) => Source | undefined): boolean {
  const base = citations.map((citation) => citation.source);
  return restsOn(base, source, isStateControlled);
}

function restsOn(
  base: readonly string[],
  source: (id: string) => Source | undefined,
  test: (found: Source) => boolean,
): boolean {
  const found = base.map(source);
  return found.length > 0 && found.every((each) => each !== undefined && test(each));
}

/** What several texts have together: each source is counted once. */
export function totalCoverage(parts: readonly Coverage[]): Coverage {
  const sum = (count: (part: Coverage) => number) => parts.reduce((total, part) => total + count(part), 0);
  return {
    statements: sum((part) => part.statements),
    sources: new Map(parts.flatMap(({ sources }) => [...sources])),
    oneSource: sum((part) => part.oneSource),
    stateAlone: sum((part) => part.stateAlone),
    governmentAlone: sum((part) => part.governmentAlone),
    withoutLink: sum((part) => part.withoutLink),
  };
}
