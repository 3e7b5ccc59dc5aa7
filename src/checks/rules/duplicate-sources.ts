import { normalised } from '../../text/fingerprint.ts';
import type { Check } from '../corpus.ts';
import { errorAt } from '../place.ts';
import { textAt } from '../yaml-node.ts';

/** Two sources have two names: who reads one in a chain knows which of them it is. */
export const duplicateSources: Check = function* ({ sources }) {
  const seen = new Map<string, string>();
  for (const source of sources.entries.values()) {
    const name = sources.outlines.get(source.id)?.called?.name ?? '';
    const key = normalised(name).toLowerCase();
    if (key === '') continue;
    const other = seen.get(key);
    seen.set(key, source.path);
    if (other === undefined) continue;
    const message = `"${name}" is the name of ${other} too: keep one of the two, or write more of its name, such as its place`;
    yield errorAt(source, textAt(source, 'name')?.offset ?? 0, 'duplicate-source', message);
  }
};
