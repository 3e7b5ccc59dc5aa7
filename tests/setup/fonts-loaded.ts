/** Runs in a page. Waits for its fonts, which it asks for only once it has been painted. */
export async function fontsLoaded(): Promise<void> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  // Until its styles are worked out again, the page has asked for nothing.
  document.documentElement.getBoundingClientRect();
  await document.fonts.ready;
}
