import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../checks/did-you-mean.ts';
import { readEntry } from '../content/entry-file.ts';
import { kinds } from '../content/kind.ts';
import { addressOfSite, siteUrlFault } from '../content/public-address.ts';
import { copiedFiles } from '../content/public-files.ts';
import { azureConfig } from '../finish/headers/azure.ts';
import { caddyConfig } from '../finish/headers/caddy.ts';
import { firebaseConfig } from '../finish/headers/firebase.ts';
import { nginxConfig } from '../finish/headers/nginx.ts';
import { headerRules, type Rule } from '../finish/headers/header-rules.ts';
import { sitePolicies } from '../finish/headers/site-policy.ts';
import { vercelConfig } from '../finish/headers/vercel.ts';
import { inWords } from './in-words.ts';
import { root } from './root.ts';

/** The hosts whose configuration lies elsewhere than in `dist`; `path` is where the site lies on a host of one's own. */
const hosts: Readonly<Record<string, (rules: readonly Rule[], path: string) => string>> = {
  nginx: nginxConfig,
  caddy: caddyConfig,
  vercel: vercelConfig,
  firebase: firebaseConfig,
  azure: azureConfig,
};

const USAGE = `Say for which host: npm run --silent headers -- ${Object.keys(hosts).join('|')}
Netlify and Cloudflare read _headers, and Apache .htaccess, which every build writes into dist.`;

/** Prints the configuration of a host. Gives the exit code. */
async function printHeaders([name, ...rest]: readonly string[]): Promise<number> {
  const host = name !== undefined && Object.hasOwn(hosts, name) ? hosts[name] : undefined;
  if (!host || rest.length > 0) {
    const unknown =
      name === undefined || host ? '' : `"${name}" is none of the hosts.${didYouMean(name, Object.keys(hosts))}\n`;
    console.error(unknown + USAGE);
    return 2;
  }
  const dist = join(root, 'dist');
  if (!existsSync(dist)) {
    console.error('There is no dist yet, whose pages the headers are made for: "npm run build" comes first.');
    return 1;
  }
  const fault = siteUrlFault(process.env.SITE_URL);
  if (fault !== undefined) {
    console.error(fault);
    return 1;
  }
  const isThere = existsSync(join(root, kinds.site.folder, `site${kinds.site.extension}`));
  const address = addressOfSite(isThere ? readEntry(root, 'site', 'site') : undefined);
  const path = address === undefined ? '/' : new URL(address).pathname;
  process.stdout.write(host(headerRules(await sitePolicies(dist, copiedFiles(root))), path));
  return 0;
}

try {
  process.exitCode = await printHeaders(process.argv.slice(2));
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}
