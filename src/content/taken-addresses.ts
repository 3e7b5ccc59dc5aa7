import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC } from './public-files.ts';

/** Names at the root of a site that no route has: what is written after rendering, icons, and the parts that are to come. */
const WITHOUT_ROUTE = ['favicon', 'robots', 'sitemap', 'statements', 'topics'];

/**
 * Makes what says why a page of the owner's own cannot have an id, in words: the software has its address, `/people.html`,
 * or addresses that begin like it, `/people-2.html` and `/people/x.html`; or a file in public/ has it. The software's names
 * are those of the files and folders of src/pages; one that is a parameter alone stands for what content names.
 */
export function takenAddresses(root: string): (id: string) => string | undefined {
  const routes = namesIn(join(root, 'src/pages')).map((name) => name.replace(/-?\[.*|\..*/s, ''));
  const ofSoftware = new Set([...routes, ...WITHOUT_ROUTE]);
  const inPublic = namesIn(join(root, PUBLIC));
  return (id) => {
    if (ofSoftware.has(id.replace(/-\d+$/, ''))) return `addresses that begin with "${id}" are the software’s`;
    // Some disks make no difference between capitals and small letters.
    const file = inPublic.find((name) => name.toLowerCase() === `${id}.html`);
    return file && `${PUBLIC}/${file} has the address of this page`;
  };
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
