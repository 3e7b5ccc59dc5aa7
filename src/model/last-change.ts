import type { Change } from '../schema/change.ts';

/**
 * The day of the last change that a reader has to know of, as an entry's log has it; `undefined` where there is none. A
 * `minor` change makes no text younger.
 */
export function lastChange({ changes = [] }: { readonly changes?: readonly Change[] | undefined }): string | undefined {
  return changes
    .filter(({ kind }) => kind !== 'minor')
    .map(({ date }) => date)
    .sort()
    .at(-1);
}
