import { open, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { attribute } from '../page/page.ts';
import { readPage } from '../page/read-page.ts';
import { parsePolicy, union, type Policy } from '../policy.ts';
import { areFor, SAVED } from './which-files.ts';

/** A page's policy is its second element: so many of its first bytes have it whole, and no more are read. */
const BEGINNING = 8192;

/** What the pages of a site need together. */
export interface SitePolicies {
  readonly pages: Policy;
  /** Saved explainers, which bring everything along: what they need no page of the site may have. */
  readonly saved: Policy;
}

/** The policies of pages while they are collected. Many pages have the same one. */
export class PagePolicies {
  readonly #pages = new Set<string>();
  readonly #saved = new Set<string>();

  /** Adds that of a page, given by its path from the site's root, `articles/x.html`. */
  add(file: string, policy: string): void {
    const isSaved = areFor(SAVED, file);
    if (!isSaved) this.#pages.add(policy);
    // Where a saved explainer is missing, a host shows this in its place.
    if (isSaved || file === '404.html') this.#saved.add(policy);
  }

  /** What all of them need together. It grows with the kinds of pages, which have two styles each at most, not with their number. */
  together(): SitePolicies {
    return { pages: union([...this.#pages].map(parsePolicy)), saved: union([...this.#saved].map(parsePolicy)) };
  }
}

/**
 * What all pages of a built folder need together, by the policy in each of them. `notOfSite` are the paths of pages that
 * are not the site's own. Throws where a page has no policy.
 */
export async function sitePolicies(folder: string, notOfSite: readonly string[] = []): Promise<SitePolicies> {
  const names = await readdir(folder, { recursive: true });
  const policies = new PagePolicies();
  for (const name of names.filter((each) => each.endsWith('.html'))) {
    const file = name.split(sep).join('/');
    if (notOfSite.includes(file)) continue;
    const policy = policyIn(await beginningOf(join(folder, name)));
    if (policy === undefined)
      throw new Error(`${file} has no security policy: build the site again, with "npm run build".`);
    policies.add(file, policy);
  }
  return policies.together();
}

async function beginningOf(file: string): Promise<string> {
  await using handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
  return buffer.toString('utf8', 0, bytesRead);
}

function policyIn(html: string): string | undefined {
  const found = readPage(html).elements.find((each) =>
    attribute(each, 'http-equiv')?.startsWith('Content-Security-Policy'),
  );
  return found && attribute(found, 'content');
}
