import type { Site } from '../schema/site.ts';
import type { Words } from '../schema/words.ts';
import { phrase } from './phrase.ts';

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

/** The publisher, the contact and the licence as links in Markdown, for texts that name them. */
function publisherLinks({ publisher, licence }: Site): { publisher: string; contact: string; licence: string } {
  const { contact, name, url } = publisher;
  const mailOrPage = contact.includes('://') ? contact : `mailto:${contact}`;
  return {
    publisher: url === undefined ? escaped(name) : `[${escaped(name)}](<${url}>)`,
    contact: `[${escaped(contact)}](<${mailOrPage}>)`,
    licence: `[${escaped(licence.name)}](<${licence.url}>)`,
  };
}

/** A name as Markdown text: CommonMark lets a backslash stand before any ASCII punctuation. */
function escaped(name: string): string {
  return name.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
