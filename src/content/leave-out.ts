/** Leaves a file of the site, `articles/x.html`, out of what is rendered where it can: `sum` is the SHA-1 of what would come out. */
type LeaveOut = (path: string, sum: string) => boolean;

let leaveOut: LeaveOut | undefined;

/** Says what leaves files out of a build from now on. */
export function leaveOutBy(decide: LeaveOut): void {
  leaveOut = decide;
}

/**
 * Whether a file is left out of what is rendered, by its address, `/articles/x.html`, and the SHA-1 of what would come out; it
 * is in the site then as the last build made it. It is asked once of a file.
 */
export function isLeftOut(address: string, sum: string): boolean {
  return leaveOut?.(address.slice(1), sum) ?? false;
}
