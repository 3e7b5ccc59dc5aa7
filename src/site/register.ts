import type { Citation } from '../schema/citation.ts';
import type { Register } from '../model/chain.ts';
import { outletsIn, speakersIn } from '../model/citation.ts';
import { getOne } from './collections.ts';

/** Looks up the people and the sources that citations name, so that their chains can be made without waiting. */
export async function registerOf(citations: readonly Citation[]): Promise<Register> {
  const people = new Set(speakersIn(citations));
  const sources = new Set(outletsIn(citations));
  const personEntries = await Promise.all([...people].map((id) => getOne('people', id)));
  const sourceEntries = await Promise.all([...sources].map((id) => getOne('sources', id)));
  const byId = <T>(entries: readonly { id: string; data: T }[]) => new Map(entries.map(({ id, data }) => [id, data]));
  const [peopleById, sourcesById] = [byId(personEntries), byId(sourceEntries)];
  return { person: (id) => peopleById.get(id), source: (id) => sourcesById.get(id) };
}
