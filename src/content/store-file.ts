import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Opens the database of a store in a file, which is made where there is none, and anew where it is damaged or of another `version`. */
export function openOrAnew(file: string, version: string): DatabaseSync {
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
export function forget(database: DatabaseSync): void {
  try {
    database.exec("DELETE FROM kept WHERE kind = 'version'");
  } catch {
    // Nothing can be written to it any more.
  }
}
