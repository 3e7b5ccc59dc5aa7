import { AsyncLocalStorage } from 'node:async_hooks';

/** What was read while something was made: a digest of each answer, by its question, `entry people/x`. */
export type Reads = ReadonlyMap<string, string>;

const current = new AsyncLocalStorage<Map<string, string>>();

/** Makes something, and gives what was read for it too. It is not noted as read by what is made around it. */
export async function withReads<T>(make: () => Promise<T>): Promise<{ readonly made: T; readonly reads: Reads }> {
  const reads = new Map<string, string>();
  return { made: await current.run(reads, make), reads };
}

/** Notes reads for what is being made now. */
export function addReads(reads: Reads): void {
  const own = current.getStore();
  if (own) for (const [question, said] of reads) own.set(question, said);
}
