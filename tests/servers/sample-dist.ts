import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A file of every kind that a rule for headers may be about, by its path from the site's root, with what it is said to be. */
export const samples: Readonly<Record<string, string>> = {
  'index.html': 'text/html',
  'articles/putin-xi-talks.html': 'text/html',
  'articles/sample.png': 'image/png',
  'articles/sample.json': 'application/json',
  'background/russia-china/events.json': 'application/json',
  'saved/putin-xi-talks.html': 'text/html',
  'embed/sample.html': 'text/html',
  'embed/sample.json': 'application/json',
  'feed.xml': 'application/xml or text/xml',
  'feed.json': 'application/feed+json',
  'explainer.schema.json': 'application/schema+json',
  'favicon.svg': 'image/svg+xml',
  '_astro/sample.CCVVNp6i.woff2': 'font/woff2',
  '_astro/sample.CCVVNp6i.png': 'image/png',
  '.well-known/security.txt': 'text/plain',
};

/** A copy of the built folder that has all of those, whatever the site has at present. */
export function sampleDist(dist: string): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-samples-'));
  cpSync(dist, folder, { recursive: true });
  for (const path of Object.keys(samples).filter((name) => !existsSync(join(folder, name)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (path.endsWith('.html')) cpSync(join(folder, 'about.html'), join(folder, path));
    else writeFileSync(join(folder, path), '{}');
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
