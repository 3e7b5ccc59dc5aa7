import { defineCollection } from 'astro/content/config';
import { article } from '../schema/article.ts';
import { background } from '../schema/background.ts';
import { page } from '../schema/page.ts';
import { person } from '../schema/person.ts';
import { published } from '../schema/published.ts';
import { site } from '../schema/site.ts';
import { source } from '../schema/source.ts';
import { words } from '../schema/words.ts';

/**
 * Gives Astro's content layer nothing. It would put all entries into one file, bundle that and read it again, at each build
 * and each save; pages read them from where the checks do (`site/loaded-entries.ts`).
 */
const loader = {
  name: 'entries that pages read themselves',
  load: ({ store }: { readonly store: { readonly clear: () => void } }) => {
    // What it kept of an earlier version.
    store.clear();
    return Promise.resolve();
  },
};

/** The kinds of entries, with the schema of each, of which Astro makes their types. */
export const collections = {
  site: defineCollection({ loader, schema: site }),
  articles: defineCollection({ loader, schema: article }),
  background: defineCollection({ loader, schema: background }),
  people: defineCollection({ loader, schema: person }),
  sources: defineCollection({ loader, schema: source }),
  pages: defineCollection({ loader, schema: page }),
  published: defineCollection({ loader, schema: published }),
  words: defineCollection({ loader, schema: words }),
};
