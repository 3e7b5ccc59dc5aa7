import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htaccess } from './apache.ts';
import { netlifyHeaders } from './netlify.ts';
import { headerRules } from './header-rules.ts';
import type { SitePolicies } from './site-policy.ts';

/**
 * Writes into a built folder what the hosts read that look for it there: `_headers` for Netlify and Cloudflare, `.htaccess`
 * for Apache. They are made of what its pages need together.
 */
export async function headerFiles(folder: string, policies: SitePolicies): Promise<void> {
  const rules = headerRules(policies);
  await writeFile(join(folder, '_headers'), netlifyHeaders(rules));
  await writeFile(join(folder, '.htaccess'), htaccess(rules));
}
