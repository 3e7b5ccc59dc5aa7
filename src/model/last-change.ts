import type { Change } from '../schema/change.ts';

/** The day of an entry's last change, as its log has it; `undefined` where nothing has changed. */
export function lastChange({ changes = [] }: { readonly changes?: readonly Change[] | undefined }): string | undefined {
  return changes
    .map(({ date }) => date)
    .sort()
    .at(-1);
}
