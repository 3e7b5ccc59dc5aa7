import { attribute, type PageElement } from '../page/page.ts';
import type { BuiltFile } from './built-file.ts';
import type { Places } from './places.ts';

/** What is noted of a file when it is looked at: a site may have more pages than memory. */
export interface Trace {
  /** The ids in it, a space before and after each: one text takes a tenth of a set's memory. */
  readonly ids: string | undefined;
  /** The files that it leads to, and the places in them, each once and as `placeIn` reads it. */
  readonly leadsTo: readonly string[];
  /** An address in it leads nowhere, whatever files there are. */
  readonly isLost: boolean;
  /** It stands where a page was: it is come to from outside the site. */
  readonly isRedirect: boolean;
}

/** A trace among those of all files of a site. */
export interface HeldTrace extends Omit<Trace, 'leadsTo'> {
  /** The numbers of the places that it leads to. */
  readonly leadsTo: readonly number[];
}

/** The traces of a site. */
export interface Traces {
  /** By the paths of the files. */
  readonly traces: ReadonlyMap<string, HeldTrace>;
  readonly places: Places;
}

/** A trace with numbers in the place of texts. */
export function heldTrace(trace: Trace, { numberOf }: Places): HeldTrace {
  return { ...trace, leadsTo: trace.leadsTo.map(numberOf) };
}

/** Stands between a file and a place in it: no name of a file has it, which may have any other sign. */
const BEFORE_PLACE = '\0';

/** The trace of a file. */
export function traceOf({ path, page, addresses, ids, target: targetOf }: BuiltFile): Trace {
  const leadsTo = new Set<string>();
  let isLost = false;
  for (const { value } of addresses) {
    const target = targetOf(value);
    if (target.kind === 'nowhere') isLost = true;
    if (target.kind !== 'inside') continue;
    const { file, fragment } = target;
    // A place in the file itself is known already.
    if (file === path && (fragment === '' || !ids || ids.has(fragment))) leadsTo.add(path);
    else leadsTo.add(fragment === '' ? file : `${file}${BEFORE_PLACE}${fragment}`);
  }
  const isRedirect = page?.elements.some(isRefresh);
  return { ids: ids && ` ${[...ids].join(' ')} `, leadsTo: [...leadsTo], isLost, isRedirect: isRedirect ?? false };
}

const isRefresh = (element: PageElement) =>
  element.name === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';

/** The file of a place, and the place in it; this is empty for the file as a whole. */
export function placeIn(leadsTo: string): { file: string; fragment: string } {
  const [file = '', fragment = ''] = leadsTo.split(BEFORE_PLACE);
  return { file, fragment };
}

/** Whether a file lacks an element with an id. */
export function lacksId({ ids }: Pick<Trace, 'ids'>, id: string): boolean {
  return ids !== undefined && !ids.includes(` ${id} `);
}
