import type { Site } from '../schema/site.ts';

/** The publisher, the contact and the licence as links in Markdown, for texts that name them. */
export function publisherLinks({ publisher, licence }: Site): { publisher: string; contact: string; licence: string } {
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
