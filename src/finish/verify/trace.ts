import type { BuiltFile } from './built-file.ts';
import type { BuiltSite } from './built-site.ts';
import type { Place } from './fault.ts';
import { attribute } from './hast.ts';
import { resolve } from './resolve.ts';

/** A link to a place in another file. */
export interface FragmentLink extends Place {
  readonly where: string;
  readonly value: string;
  readonly file: string;
  readonly fragment: string;
}

/** What is kept of a file when it has been looked at: a site may have more pages than memory. */
export interface Trace {
  /** The ids in it, a space before and after each: one text takes a tenth of a set's memory. */
  readonly ids: string | undefined;
  readonly fragmentLinks: readonly FragmentLink[];
  /** The files that it leads to. */
  readonly leadsTo: ReadonlySet<string>;
  /** It stands where a page was: it is come to from outside the site. */
  readonly isRedirect: boolean;
}

/** The trace of a file. */
export function traceOf({ path, elements, addresses, ids }: BuiltFile, site: BuiltSite): Trace {
  const fragmentLinks: FragmentLink[] = [];
  const leadsTo = new Set<string>();
  for (const { value, where, line, column } of addresses) {
    const target = resolve(value, path, site.address);
    if (target.kind !== 'inside' || !site.files.has(target.file)) continue;
    const { file, fragment } = target;
    leadsTo.add(file);
    if (fragment !== '' && file !== path) fragmentLinks.push({ where, value, line, column, file, fragment });
  }
  const isRedirect = elements.some((element) => attribute(element, 'httpEquiv')?.toLowerCase() === 'refresh');
  return { ids: ids && ` ${[...ids].join(' ')} `, fragmentLinks, leadsTo, isRedirect };
}

/** Whether a file lacks an element with an id. */
export function lacksId({ ids }: Trace, id: string): boolean {
  return ids !== undefined && !ids.includes(` ${id} `);
}
