/** What lets go of all that was made of content. */
const forgetting: (() => void)[] = [];

// Said in development whenever a file of the content has changed (`cli/show-content.ts`); Astro's own routes listen for it too.
import.meta.hot?.on('astro:content-changed', () => {
  for (const forget of forgetting) forget();
});

/** Has something done in development whenever content has changed. In a build, content stays as it is. */
export function onContentChange(forget: () => void): void {
  if (import.meta.env.DEV) forgetting.push(forget);
}
