import type { Check } from '../corpus.ts';
import { draftTexts } from '../draft-texts.ts';
import { isDraft } from '../draft.ts';
import { errorAt } from '../place.ts';

/** What is published says what a draft says of itself. */
export const draftsStaySilent: Check = function* (corpus) {
  const drafts = draftTexts(corpus).filter(({ texts }) => texts.length > 0);
  if (drafts.length === 0) return;
  const kinds = [corpus.site, corpus.articles, corpus.background, corpus.people, corpus.sources, corpus.pages];
  for (const entry of kinds.flatMap(({ entries }) => [...entries.values()])) {
    if (isDraft(corpus, entry)) continue;
    for (const { entry: draft, texts } of drafts) {
      const text = texts.find((each) => entry.text.includes(each));
      if (text === undefined) continue;
      const message = `"${text}" stands in the draft ${draft.path}, which is not for publication: say it in other words, or publish the draft`;
      yield errorAt(entry, entry.text.indexOf(text), 'draft-text', message);
    }
  }
};
