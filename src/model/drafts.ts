/** An entry as far as it makes others drafts or keeps them from being ones. Its key is its kind and its id, `people/x`. */
export interface Naming {
  readonly key: string;
  /** Its own file says so. */
  readonly isDraft: boolean;
  /** It has a record of its publication. */
  readonly isRecorded: boolean;
  /** The people and sources that it names, by their keys. */
  readonly names: Iterable<string>;
}

/**
 * Whether an entry is a draft by its own word at a time, in milliseconds: because it says so, or because its embargo is not
 * over. One that cannot be read is not over.
 */
export function isHeldBack(data: object, time: number): boolean {
  if ('draft' in data && data.draft === true) return true;
  return 'embargo' in data && typeof data.embargo === 'string' && !(Date.parse(data.embargo) <= time);
}

/** The fields that name people and sources by their ids, whatever they stand in. */
const FIELDS: Readonly<Record<string, 'people' | 'sources'>> = {
  people: 'people',
  authors: 'people',
  by: 'people',
  source: 'sources',
  via: 'sources',
};

/** A link to a person or a source: the path to the file. */
const LINK = /\b(people|sources)\/([a-z0-9-]+)\.yaml/g;

/** The keys of the people and sources that an entry names, by its data and its body: in a field, or by a link. */
export function namesIn(data: unknown, body = ''): Set<string> {
  const names = new Set<string>();
  const read = (value: unknown, kind?: 'people' | 'sources'): void => {
    if (typeof value === 'string') {
      if (kind) names.add(`${kind}/${value}`);
      for (const [, linked = '', id = ''] of value.matchAll(LINK)) names.add(`${linked}/${id}`);
    } else if (Array.isArray(value)) {
      for (const item of value) read(item, kind);
    } else if (typeof value === 'object' && value !== null) {
      for (const [field, inside] of Object.entries(value)) read(inside, FIELDS[field]);
    }
  };
  read(data);
  read(body);
  return names;
}

/**
 * The keys of all drafts: those whose files say so, and the people and sources that drafts alone use. What nobody uses is
 * there for its own sake, and what was recorded as published stays.
 */
export function draftsAmong(entries: readonly Naming[]): Set<string> {
  const named = new Map(entries.map(({ key, names }) => [key, names]));
  const drafts = new Set(entries.flatMap(({ key, isDraft }) => (isDraft ? [key] : [])));
  const ofDrafts = reachedFrom(drafts, named);
  const published = entries.filter(({ key, isDraft, isRecorded }) => !isDraft && (isRecorded || !ofDrafts.has(key)));
  const shown = reachedFrom(
    published.map(({ key }) => key),
    named,
  );
  return new Set([...ofDrafts].filter((key) => drafts.has(key) || !shown.has(key)));
}

/** Entries, whom they name, whom those name, and so on. */
function reachedFrom(keys: Iterable<string>, named: ReadonlyMap<string, Iterable<string>>): Set<string> {
  const reached = new Set(keys);
  // A set that grows while it is gone through is gone through to its end.
  for (const key of reached) for (const name of named.get(key) ?? []) reached.add(name);
  return reached;
}
