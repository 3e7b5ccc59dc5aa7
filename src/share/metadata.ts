import type { Author } from '../site/authors.ts';
import type { Alternate } from './alternates.ts';

/** What a text says of itself when it is shared. */
export interface TextMetadata {
  /** The day of the first publication, as the log has it. */
  readonly published: string | undefined;
  /** The day of the last change that a reader has to know of, as the log has it. */
  readonly modified: string | undefined;
  /** The day of the last change to the texts of others on its page, such as notes. One before its own says nothing. */
  readonly othersModified?: string | undefined;
  /** The part of the site that it stands in, as the menu names it. The title of its background is a headline. */
  readonly section: string;
  /** Who wrote it, where it is not the publisher. */
  readonly authors?: readonly Author[] | undefined;
  /** The day of the news; a page that is kept current has none. */
  readonly day?: string;
}

/** The picture that stands for a page in previews: its share image. */
export interface PreviewImage {
  /** Its address inside the site. */
  readonly path: string;
  /** What it shows, in words. */
  readonly alt: string;
}

/** What a page can say to programs that share, index or follow it, besides its title and description. */
export interface Metadata {
  /** What it is by the Open Graph protocol: an entry's text an article, a person's page a profile, any other a website. */
  readonly type: 'article' | 'profile' | 'website';
  readonly text?: TextMetadata;
  /** The day of the first publication of a page that is no text, a person's or a source's. */
  readonly published?: string | undefined;
  readonly image?: PreviewImage;
  /** Its own other forms; the site's feeds come with every page. */
  readonly alternates?: readonly Alternate[];
}

/** All that the head of a page says to programs. */
export interface PageMetadata extends Metadata {
  /** Its address inside the site. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}
