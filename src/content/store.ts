import { createHash, hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { z } from 'astro/zod';
import { forget, openOrAnew } from './store-file.ts';

/** What was derived from files, kept by what it was derived from. To lose it costs time and nothing else. */
export interface Store {
  /**
   * What is kept of `of` as `kind`, where it was made of `from`; else what `make` gives, which is kept in its place from then
   * on. It is plain data of the shape of `schema`.
   */
  readonly kept: <T>(what: Kept<T>) => Promise<T>;
  /** What is kept of `of` as `kind`, where it was made of `from`; `undefined` where it was not, or nothing is kept. */
  readonly find: <T>(what: Asked<T>) => T | undefined;
  /** Keeps a value from now on, in the place of what was kept before. */
  readonly keep: <T>(what: Asked<T>, value: T) => void;
  /** Keeps one that is large and seldom another: where it is kept already, nothing is written. */
  readonly keepLarge: <T>(what: Asked<T>, value: T) => void;
  /** Lets go of what is kept as `kind` of all but what is wanted. */
  readonly keepOnly: (kind: string, wanted: { readonly has: (of: string) => boolean }) => void;
  readonly close: () => void;
}

/** What something that may be kept is called. */
interface Named {
  readonly kind: string;
  /** The entry or the file that it is of. */
  readonly of: string;
  /** A digest of all that it is made of. */
  readonly from: string;
}

/** What may be kept. */
export interface Asked<T> extends Named {
  readonly schema: z.ZodType<T>;
}

/** Something that is kept, and how it is made. */
export interface Kept<T> extends Asked<T> {
  readonly make: () => T | Promise<T>;
}

/**
 * Opens the store in a file, which is made where there is none, and anew where it is damaged or of another `version`. SQLite
 * writes ahead: a process that is cut off leaves it whole. What a loss of power damages is told by the values' own checksums.
 */
export function openStore(file: string, version: string): Store {
  const open = withStatements(openOrAnew(file, version));
  /** Damaged, locked, or on a full disk: what is asked is made, and what else was kept stays for this build, which may rely on it. */
  const unlessDamaged = <R>(use: (open: Open) => R): R | undefined => {
    try {
      return use(open);
    } catch {
      forget(open.database);
      return undefined;
    }
  };
  const find: Store['find'] = ({ kind, of, from, schema }) => {
    const row = unlessDamaged((store) => store.select.get(kind, of));
    const text = typeof row?.value === 'string' && row.sum === sumOf(from, row.value) ? row.value : undefined;
    const known = text === undefined ? undefined : schema.safeParse(JSON.parse(text));
    return known?.success ? known.data : undefined;
  };
  const keepText = ({ kind, of, from }: Named, value: string) =>
    unlessDamaged((store) => store.insert.run(kind, of, sumOf(from, value), value));
  const keep: Store['keep'] = (what, made) => {
    keepText(what, JSON.stringify(made));
  };
  const keepLarge: Store['keepLarge'] = (what, made) => {
    const value = JSON.stringify(made);
    const row = [what.kind, what.of, sumOf(what.from, value), value];
    if (unlessDamaged((store) => store.same.get(...row)) === undefined) keepText(what, value);
  };
  return {
    find,
    keep,
    keepLarge,
    kept: async ({ make, ...what }) => {
      const known = find(what);
      if (known !== undefined) return known;
      // As it is read later, with its keys in the order of the schema: who weighs it finds the same.
      const made = what.schema.parse(await make());
      keep(what, made);
      return made;
    },
    keepOnly: (kind, wanted) => {
      unlessDamaged(({ database }) => {
        const all = database.prepare('SELECT of FROM kept WHERE kind = ?').all(kind);
        const drop = database.prepare('DELETE FROM kept WHERE kind = ? AND of = ?');
        for (const { of } of all) if (typeof of === 'string' && !wanted.has(of)) drop.run(kind, of);
      });
    },
    close: () => {
      if (open.database.isOpen) open.database.close();
    },
  };
}

/** A database with what is asked of it most, which is prepared once. */
interface Open {
  readonly database: DatabaseSync;
  readonly select: StatementSync;
  readonly insert: StatementSync;
  readonly same: StatementSync;
}

const withStatements = (database: DatabaseSync): Open => ({
  database,
  select: database.prepare('SELECT sum, value FROM kept WHERE kind = ? AND of = ?'),
  insert: database.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)'),
  same: database.prepare('SELECT 1 FROM kept WHERE kind = ? AND of = ? AND sum = ? AND value = ?'),
});

/** What a value was made of, with the value's checksum: all that is read of a store is summed up, and that takes half as long as a digest. */
const sumOf = (from: string, value: string) => `${crc32(value)} ${from}`;

/** A digest of texts, for what is kept: it tells apart, and guards against nobody. */
export function digest(...texts: readonly (string | Uint8Array)[]): string {
  let whole = '';
  for (const text of texts) {
    if (typeof text !== 'string') return digestOfBytes(texts);
    whole += `${text.length} ${text}`;
  }
  // In one piece it takes half the time.
  return hash('sha1', whole, 'base64');
}

function digestOfBytes(texts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha1');
  for (const text of texts) sum.update(`${text.length} `).update(text);
  return sum.digest('base64');
}
