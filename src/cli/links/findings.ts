import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { finding, type Finding } from './ask-link.ts';

const FILE = '.astro/links.json';

/** No host is asked twice a day for the same page. */
const DAY = 86_400_000;

/** What came for the addresses that were asked within the last day; nothing where the file is not there, or not ours. */
export function recentFindings(root: string): Map<string, Finding> {
  try {
    const kept: unknown = JSON.parse(readFileSync(join(root, FILE), 'utf8'));
    const found = Object.entries(z.record(z.string(), finding).parse(kept));
    return new Map(found.filter(([, { asked }]) => Date.now() - asked < DAY));
  } catch {
    return new Map();
  }
}

/** Keeps what came. What did not come may come the next time. */
export function keepFindings(root: string, findings: ReadonlyMap<string, Finding>): void {
  const answered = [...findings].filter(([, { trouble }]) => trouble === undefined);
  mkdirSync(dirname(join(root, FILE)), { recursive: true });
  writeFileSync(join(root, FILE), JSON.stringify(Object.fromEntries(answered)));
}
