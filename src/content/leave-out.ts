/** Whether a file of the site, `articles/x.html`, of which what comes out would have a SHA-1, need not be rendered. */
export type LeaveOut = (path: string, sum: string) => boolean;

let leaveOut: LeaveOut | undefined;

/** Says what leaves files out of a build. Each is decided once. */
export function leaveOutBy(decide: LeaveOut): LeaveOut {
  const decided = new Map<string, boolean>();
  leaveOut = (path, sum) => {
    const key = `${sum} ${path}`;
    const found = decided.get(key) ?? decide(path, sum);
    decided.set(key, found);
    return found;
  };
  return leaveOut;
}

/**
 * Has it decided early whether a file is left out, by its address, `/articles/x.html`: while the index of the search is
 * written, which takes the longest of all that pages wait for.
 */
export function leaveOutEarly(address: string, sum: string): void {
  leaveOut?.(address.slice(1), sum);
}
