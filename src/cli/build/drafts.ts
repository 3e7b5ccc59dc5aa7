import type { Corpus } from '../../checks/corpus.ts';
import { draftTexts } from '../../checks/draft-texts.ts';
import { addressOfEntry } from '../../content/entry-address.ts';
import type { Draft } from '../../finish/verify/built-site.ts';

/** The drafts of a site, by the paths that their pages would have. */
export function draftsOf(corpus: Corpus): Draft[] {
  return draftTexts(corpus).map(({ kind, entry, texts }) => ({
    path: addressOfEntry(kind, entry.id).replace(/^\/|\.html$/g, ''),
    texts: [...texts],
  }));
}
