import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { programEnv } from './run-program.ts';

const item = z.object({
  guid: z.string(),
  title: z.string(),
  author: z.string(),
  url: z.string(),
  pubDate: z.number(),
  content: z.string(),
  unread: z.number(),
});

/** An entry as newsboat keeps it; its day is in seconds since 1970. */
export type KeptItem = z.infer<typeof item>;

/** The feed reader newsboat, with some feeds and a memory of its own. */
export interface Newsboat {
  /** Fetches all feeds; gives what it printed. */
  readonly reload: () => Promise<string>;
  /** How many entries it calls unread. */
  readonly unread: () => Promise<string>;
  /** The entries of a feed that it keeps, in the order in which it first saw them. */
  readonly kept: (feed: string) => KeptItem[];
  readonly remove: () => void;
}

/** Gives newsboat some feeds to follow, by their addresses. */
export function followWithNewsboat(feeds: readonly string[]): Newsboat {
  const home = mkdtempSync(join(tmpdir(), 'newsboat-'));
  const [urls, config, cache] = [join(home, 'urls'), join(home, 'config'), join(home, 'cache.db')];
  writeFileSync(urls, `${feeds.join('\n')}\n`);
  writeFileSync(config, '');
  const run = async (command: string) => {
    const args = ['--url-file', urls, '--config-file', config, '--cache-file', cache, '--execute', command];
    const { stdout, stderr } = await promisify(execFile)('newsboat', args, { env: { ...programEnv(), HOME: home } });
    return (stdout + stderr).trim();
  };
  return {
    reload: () => run('reload'),
    unread: () => run('print-unread'),
    kept: (feed) => {
      const database = new DatabaseSync(cache, { readOnly: true });
      const rows = database.prepare('SELECT * FROM rss_item WHERE feedurl = ? ORDER BY id').all(feed);
      database.close();
      return z.array(item).parse(rows);
    },
    remove: () => rmSync(home, { recursive: true }),
  };
}
