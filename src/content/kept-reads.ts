import { keptShape } from './kept-shape.ts';
import { readGraph, type ReadGraph, type WrittenReads } from './read-graph.ts';
import { digest, type Store } from './store.ts';

/** What a build knows of what was made of what. */
interface Reads {
  readonly graph: ReadGraph;
  /** A digest of what is around all content. */
  readonly from: string;
  /** The names of what is there in this build. */
  readonly wanted: Set<string>;
}

/** It is kept in two: an edit of a text changes what was said, and seldom what rests on what, which is three times as much. */
interface Structure extends Pick<WrittenReads, 'names' | 'ends' | 'reads'> {
  /** A digest of it, by which what was said is known to belong to it. */
  readonly id: string;
}

interface Said extends Pick<WrittenReads, 'said'> {
  readonly id: string;
}

const STRUCTURE = { kind: 'reads', of: 'structure', schema: keptShape<Structure>('id', 'names', 'ends', 'reads') };
const SAID = { kind: 'reads', of: 'said', schema: keptShape<Said>('id', 'said') };

let ofBuild: Reads | undefined;

/** Begins with what `store` has of the last build, of the same surroundings; once a build. */
export function beginReads(store: Store, from: string): Reads {
  return (ofBuild ??= { graph: readGraph(lastReads(store, from)), from, wanted: new Set() });
}

/** Keeps for the next build what this one knows of what is there, and lets go of it. */
export function keepReads(store: Store): void {
  if (!ofBuild) return;
  const { graph, from, wanted } = ofBuild;
  const { said, ...structure } = graph.written(wanted);
  const id = digest(structure.names.join('\n'), structure.ends, structure.reads);
  store.keepLarge({ ...STRUCTURE, from }, { id, ...structure });
  store.keep({ ...SAID, from }, { id, said });
  ofBuild = undefined;
}

/** A process that was cut off may have kept one of the two. */
function lastReads(store: Store, from: string): WrittenReads | undefined {
  const structure = store.find({ ...STRUCTURE, from });
  const said = store.find({ ...SAID, from });
  return structure && structure.id === said?.id ? { ...structure, ...said } : undefined;
}
