import type { Site } from '../schema/site.ts';
import type { Words } from '../schema/words.ts';
import { phrase } from './phrase.ts';
import { publisherLinks } from './publisher-links.ts';

type Section = Words['about']['sections'][number];

/**
 * The sections of the page about the site, in Markdown: those of its language, with publisher, contact and licence filled
 * in, then those of content/site.yaml. One of these with the id of one of those takes its place.
 */
export function aboutSections(site: Site, { about, dates }: Words): Section[] {
  const own = site.about ?? [];
  const values = publisherLinks(site);
  const filled = about.sections.map((section) => ({ ...section, text: phrase(section.text, values, dates) }));
  return [
    ...filled.map((section) => own.find(({ id }) => id === section.id) ?? section),
    ...own.filter(({ id }) => filled.every((section) => section.id !== id)),
  ];
}
