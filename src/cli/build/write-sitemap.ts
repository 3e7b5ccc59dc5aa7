import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { robotsText } from '../../share/robots.ts';
import { sitemapFiles, sitemapName, type SitemapPage } from '../../share/sitemap.ts';

/**
 * Writes a sitemap of pages into a built folder, and a robots.txt. Without the site's public address,
 * which has a slash at its end, there is no sitemap: it holds whole addresses.
 */
export async function writeSitemap(
  folder: string,
  pages: readonly SitemapPage[],
  address: string | undefined,
): Promise<void> {
  const addressOf = (name: string) => new URL(name, address).href;
  const files = address === undefined ? [] : sitemapFiles(pages, addressOf);
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'robots.txt'), robotsText(address && addressOf(sitemapName())));
}
