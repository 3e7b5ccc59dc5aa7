import { siteParts } from '../../content/address.ts';
import type { EntryCheck } from '../corpus.ts';
import { didYouMean } from '../did-you-mean.ts';
import { isDraft } from '../draft.ts';
import { errorAt } from '../place.ts';
import { textsOf, valueAt } from '../yaml-node.ts';

/** The menu names parts of the site and pages of the owner's own, each once; a draft is in no menu. */
export const menu: EntryCheck = function* (site, corpus) {
  const { pages } = corpus;
  const known = new Set<string>([...siteParts, ...pages.ids]);
  const seen = new Set<string>();
  for (const { text, offset } of textsOf(site, valueAt(site, 'menu'))) {
    const page = pages.entries.get(text);
    if (!known.has(text)) {
      const hint =
        didYouMean(text, known) ||
        ` The parts are ${siteParts.join(', ')}; npm run new -- page "Title" makes a page of your own.`;
      yield errorAt(site, offset, 'unknown-page', `"${text}" is no part of the site and not in content/pages.${hint}`);
    } else if (seen.has(text)) {
      yield errorAt(site, offset, 'duplicate-page', `"${text}" stands in the menu twice: remove one`);
    } else if (page && isDraft(corpus, page)) {
      const message = `${page.path} is a draft, which a build leaves out: finish it, or take it out of the menu`;
      yield errorAt(site, offset, 'draft-reference', message);
    }
    seen.add(text);
  }
};
