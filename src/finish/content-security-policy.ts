import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import { pagePolicy } from './page-policy.ts';
import { policyText } from './policy.ts';

/**
 * Gives every page of a folder its own Content Security Policy. In a meta element it holds on any host and from a disk.
 * It comes last of all that changes a page, because it has the hashes of what is written there. Throws where a page has
 * something that its policy would block, with all of it.
 */
export async function contentSecurityPolicy(folder: string): Promise<void> {
  const problems: string[] = [];
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
    const html = await readFile(join(folder, file), 'utf8');
    const guarded = withPolicy(html);
    problems.push(...guarded.problems.map((problem) => `${file.split(sep).join('/')}: ${problem}`));
    await writeFile(join(folder, file), guarded.html);
  }
  if (problems.length > 0) throw new Error(`Pages have what their security policy blocks:\n${problems.join('\n')}`);
}

/** A page with its policy right after the character set, before all that it governs; every other byte stays as it is. */
export function withPolicy(html: string): { readonly html: string; readonly problems: readonly string[] } {
  const tree = unified().use(rehypeParse).parse(html);
  const { policy, problems } = pagePolicy(tree);
  let place: number | undefined;
  visit(tree, 'element', ({ tagName, properties, position }) => {
    if (tagName !== 'meta' || properties.charSet === undefined) return CONTINUE;
    place = position?.end.offset;
    return EXIT;
  });
  if (place === undefined)
    return { html, problems: [...problems, 'has no <meta charset>, which comes first in <head>'] };
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`;
  return { html: html.slice(0, place) + meta + html.slice(place), problems };
}
