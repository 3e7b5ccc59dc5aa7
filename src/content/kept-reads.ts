import { readGraph, writtenReads, type ReadGraph } from './read-graph.ts';
import type { Store } from './store.ts';

/** What a build knows of what was made of what. */
interface Reads {
  readonly graph: ReadGraph;
  /** A digest of what is around all content. */
  readonly from: string;
  /** The names of what is there in this build. */
  readonly wanted: Set<string>;
}

const KEPT = { kind: 'reads', of: '', schema: writtenReads } as const;

let ofBuild: Reads | undefined;

/** Begins with what `store` has of the last build, of the same surroundings; once a build. */
export function beginReads(store: Store, from: string): Reads {
  return (ofBuild ??= { graph: readGraph(store.find({ ...KEPT, from })), from, wanted: new Set() });
}

/** Keeps for the next build what this one knows of what is there, and lets go of it. */
export function keepReads(store: Store): void {
  if (!ofBuild) return;
  const { graph, from, wanted } = ofBuild;
  store.keep({ ...KEPT, from }, graph.written(wanted));
  ofBuild = undefined;
}
