import { createHash, hash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { z } from 'astro/zod';

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
  /** Lets go of what is kept as `kind` of all but what is wanted. */
  readonly keepOnly: (kind: string, wanted: { readonly has: (of: string) => boolean }) => void;
  readonly close: () => void;
}

/** What may be kept. */
export interface Asked<T> {
  readonly kind: string;
  /** The entry or the file that it is of. */
  readonly of: string;
  /** A digest of all that it is made of. */
  readonly from: string;
  readonly schema: z.ZodType<T>;
}

/** Something that is kept, and how it is made. */
export interface Kept<T> extends Asked<T> {
  readonly make: () => T | Promise<T>;
}

/**
 * Opens the store in a file, which is made where there is none, and anew where it is damaged or of another `version`. SQLite
 * writes ahead: a process that is cut off leaves it whole. What a loss of power damages is told by the values' own digests.
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
    const text = typeof row?.value === 'string' && row.sum === digest(from, row.value) ? row.value : undefined;
    const known = text === undefined ? undefined : schema.safeParse(JSON.parse(text));
    return known?.success ? known.data : undefined;
  };
  const keep: Store['keep'] = ({ kind, of, from }, made) => {
    const value = JSON.stringify(made);
    unlessDamaged((store) => store.insert.run(kind, of, digest(from, value), value));
  };
  return {
    find,
    keep,
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
}

const withStatements = (database: DatabaseSync): Open => ({
  database,
  select: database.prepare('SELECT sum, value FROM kept WHERE kind = ? AND of = ?'),
  insert: database.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)'),
});

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

function openOrAnew(file: string, version: string): DatabaseSync {
  try {
    const database = prepared(file);
    const known = database.prepare("SELECT value FROM kept WHERE kind = 'version'").get();
    if (known?.value === version) return database;
    database.close();
  } catch {
    // No store, or a damaged one.
  }
  return anew(file, version);
}

/** An empty store; in memory where the disk takes none. */
function anew(file: string, version: string): DatabaseSync {
  try {
    for (const each of [file, `${file}-wal`, `${file}-shm`]) rmSync(each, { force: true });
    mkdirSync(dirname(file), { recursive: true });
    return withVersion(prepared(file), version);
  } catch {
    return withVersion(prepared(':memory:'), version);
  }
}

function prepared(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  // With row ids: values are long, and a key is found in half the time where they do not stand between the keys.
  database.exec('CREATE TABLE IF NOT EXISTS kept (kind TEXT, of TEXT, sum TEXT, value TEXT, PRIMARY KEY (kind, of))');
  return database;
}

function withVersion(database: DatabaseSync, version: string): DatabaseSync {
  database.prepare("INSERT OR REPLACE INTO kept VALUES ('version', '', '', ?)").run(version);
  return database;
}

/** Takes its version from a store, so that who opens it next begins anew. */
function forget(database: DatabaseSync): void {
  try {
    database.exec("DELETE FROM kept WHERE kind = 'version'");
  } catch {
    // Nothing can be written to it any more.
  }
}
