/**
 * The words of the site's own on a picture: whose it is, what it is where that is no photo of its day, when it was made, how
 * it may be used, and where there is more of it to see.
 */
export const pictureWords = [
  ...(['by', 'for', 'archive', 'archiveUndated', 'illustration', 'generated', 'screenshot'] as const),
  ...(['taken', 'made', 'licence'] as const),
  ...(['fullWidth', 'large', 'moving'] as const),
] as const;
