import type { Corpus } from '../../checks/corpus.ts';
import { isSound } from '../../checks/frontmatter.ts';
import { dateAt, fieldsOf, textAt, valueAt, type PlacedText } from '../../checks/yaml-node.ts';
import type { EntryFile } from '../../content/entry-file.ts';
import { pagedKinds } from '../../content/kind.ts';
import { address } from '../../schema/text.ts';

/** An address that a citation gives, and where it stands. */
export interface CitedAddress {
  readonly entry: EntryFile;
  /** The id of the citation. */
  readonly citation: string;
  readonly url: PlacedText;
  /** The title that is cited, where one is. */
  readonly title: string | undefined;
  /** The day of which a copy is wanted: when the page was read, else its own. */
  readonly day: string | undefined;
  readonly hasArchive: boolean;
}

/** Every address that citations of a site give; what is no address is the check's to report. */
export function citedAddresses(corpus: Corpus): CitedAddress[] {
  const entries = pagedKinds.flatMap((kind) => [...corpus[kind].entries.values()]).filter(isSound);
  return entries.flatMap((entry) =>
    fieldsOf(entry, valueAt(entry, 'citations')).flatMap(({ key: citation }) => {
      const url = textAt(entry, 'citations', citation, 'url');
      if (!url || !address.safeParse(url.text).success) return [];
      const title = textAt(entry, 'citations', citation, 'title')?.text;
      const day = dateAt(entry, 'citations', citation, 'retrieved') ?? dateAt(entry, 'citations', citation, 'date');
      const hasArchive = textAt(entry, 'citations', citation, 'archive') !== undefined;
      return [{ entry, citation, url, title, day: day?.latest, hasArchive }];
    }),
  );
}
