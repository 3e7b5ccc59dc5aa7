/** The words of the site's own on a picture: whose it is, what it is where that is no photo of its day, and when it was made. */
export const pictureWords = [
  ...(['by', 'for', 'archive', 'archiveUndated', 'illustration', 'generated', 'screenshot'] as const),
  ...(['taken', 'made'] as const),
] as const;
