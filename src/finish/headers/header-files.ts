import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htaccess } from './apache.ts';
import { netlifyHeaders } from './netlify.ts';
import { headerRules } from './rules.ts';
import { sitePolicies } from './site-policy.ts';

/**
 * Writes into a built folder what the hosts read that look for it there: `_headers` for Netlify and Cloudflare, `.htaccess`
 * for Apache. It comes after the policies of the pages, of which it is made.
 */
export async function headerFiles(folder: string): Promise<void> {
  const rules = headerRules(await sitePolicies(folder));
  await writeFile(join(folder, '_headers'), netlifyHeaders(rules));
  await writeFile(join(folder, '.htaccess'), htaccess(rules));
}
