import type { BuiltFile } from './built-file.ts';
import type { BuiltSite, Known } from './built-site.ts';
import type { Fault } from './fault.ts';
import type { Traces } from './trace.ts';

/** A rule for each file by itself: what it finds wrong, in any order. */
export type FileRule = (file: BuiltFile, known: Known) => Iterable<Fault>;

/** A rule for all files together, of which only traces are kept. */
export type SiteRule = (traces: Traces, site: BuiltSite) => Iterable<Fault>;
