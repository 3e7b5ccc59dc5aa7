import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort, runUntil, type Running } from './run-program.ts';
import type { Server } from './server.ts';

/** What is served, and where. */
export interface Serving {
  /** The folder with the built site. */
  readonly dist: string;
  /** The path below which the site is to lie, with a slash at both ends: `/` or `/a/b/`. */
  readonly path: string;
  /** Further lines of configuration in the server's own language. */
  readonly extra?: string;
  /** The port, where it has to be known beforehand; else one that is free. */
  readonly port?: number;
}

/** A site that a server serves. */
export interface ServedSite {
  /** The address of the site itself, with a slash at the end. */
  readonly address: string;
  /** The copy of the built folder that is served. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server on a copy of the built folder, as a publisher copies it to a host, and resolves once it answers. Throws
 * with what the server printed where it does not.
 */
export async function startServer(server: Server, { dist, path, extra = '', port }: Serving): Promise<ServedSite> {
  const place = mkdtempSync(join(tmpdir(), 'backgrounder-server-'));
  const root = join(place, 'www');
  const work = join(place, 'work');
  const folder = join(root, path);
  mkdirSync(work);
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(dist, folder, { recursive: true });
  // A server that is started by root reads as another user.
  chmodSync(place, 0o755);
  const remove = () => rmSync(place, { recursive: true, force: true });
  try {
    const listens = port ?? (await freePort());
    const address = `http://127.0.0.1:${listens}${path}`;
    const command = server.configure({ root, work, port: listens, path, extra });
    const running = await runUntil(command, () => doesAnswer(address));
    return { address, folder, stop: () => stopAndRemove(running, remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function stopAndRemove(running: Running, remove: () => void): Promise<void> {
  await running.stop();
  remove();
}

async function doesAnswer(address: string): Promise<boolean> {
  try {
    await (await fetch(address)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
