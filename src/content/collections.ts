import { defineCollection } from 'astro/content/config';
import { entries, siteWords } from './entry-loader.ts';
import { article } from '../schema/article.ts';
import { background } from '../schema/background.ts';
import { page } from '../schema/page.ts';
import { person } from '../schema/person.ts';
import { published } from '../schema/published.ts';
import { site } from '../schema/site.ts';
import { source } from '../schema/source.ts';
import { words } from '../schema/words.ts';

/** The kinds of entries that Astro loads, with the schema of each. */
export const collections = {
  site: defineCollection({ loader: entries('site'), schema: site }),
  articles: defineCollection({ loader: entries('articles'), schema: article }),
  background: defineCollection({ loader: entries('background'), schema: background }),
  people: defineCollection({ loader: entries('people'), schema: person }),
  sources: defineCollection({ loader: entries('sources'), schema: source }),
  pages: defineCollection({ loader: entries('pages'), schema: page }),
  published: defineCollection({ loader: entries('published'), schema: published }),
  words: defineCollection({ loader: siteWords(), schema: words }),
};
