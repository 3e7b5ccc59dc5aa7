import { open, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { parsePolicy, union, type Policy } from '../policy.ts';
import { areFor, SAVED } from './files.ts';

/** A page's policy is its second element: so many of its first bytes have it whole, and no more are read. */
const BEGINNING = 8192;

/** What the pages of a site need together. */
export interface SitePolicies {
  readonly pages: Policy;
  /** Saved explainers, which bring everything along: what they need no page of the site may have. */
  readonly saved: Policy;
}

/**
 * What all pages of a built folder need together, by the policy in each of them. It grows with the kinds of pages, which have
 * one style each, not with their number. `notOfSite` are the paths of pages that are not the site's own. Throws where a page has no
 * policy.
 */
export async function sitePolicies(folder: string, notOfSite: readonly string[] = []): Promise<SitePolicies> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.split(sep).join('/'));
  const files = names.filter((name) => name.endsWith('.html') && !notOfSite.includes(name));
  const isSaved = (file: string) => areFor(SAVED, file);
  return {
    pages: await policyFor(folder, files, (file) => !isSaved(file)),
    // Where a saved explainer is missing, a host shows this in its place.
    saved: await policyFor(folder, files, (file) => isSaved(file) || file === '404.html'),
  };
}

async function policyFor(
  folder: string,
  files: readonly string[],
  isMeant: (file: string) => boolean,
): Promise<Policy> {
  // Many pages have the same one.
  const texts = new Set<string>();
  for (const file of files.filter(isMeant)) {
    const text = policyIn(await beginningOf(join(folder, file)));
    if (text === undefined)
      throw new Error(`${file} has no security policy: build the site again, with "npm run build".`);
    texts.add(text);
  }
  return union([...texts].map(parsePolicy));
}

async function beginningOf(file: string): Promise<string> {
  await using handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
  return buffer.toString('utf8', 0, bytesRead);
}

function policyIn(html: string): string | undefined {
  let found: string | undefined;
  visit(unified().use(rehypeParse).parse(html), 'element', ({ properties }) => {
    if (properties.httpEquiv === undefined || !String(properties.httpEquiv).startsWith('Content-Security')) return;
    found = String(properties.content);
    return EXIT;
  });
  return found;
}
