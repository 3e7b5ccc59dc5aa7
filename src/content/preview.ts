/**
 * Whether the site is being built as a preview: with its drafts, for those who work on them. Pages are rendered in the
 * process that builds, but by another copy of this module: only the environment is one for both.
 */
export function isPreview(): boolean {
  return process.env.BACKGROUNDER_PREVIEW === 'yes';
}

/** Says of all that follows whether it is a preview, whatever the environment said before. */
export function setPreview(isOne: boolean): void {
  process.env.BACKGROUNDER_PREVIEW = isOne ? 'yes' : 'no';
}
