import { getPaged } from './collections.ts';
import { loggedChanges, type LoggedChange } from './logged-changes.ts';
import { summary } from './kept-question.ts';

/** The corrections and clarifications of all pages, newest first; those of one day in the order of the pages. */
export const allCorrections = summary('corrections', async (): Promise<readonly LoggedChange[]> => {
  const all = await Promise.all((await getPaged()).map(loggedChanges));
  return all
    .flat()
    .filter(({ change }) => change.kind === 'correction' || change.kind === 'clarification')
    .sort((a, b) => (a.change.date < b.change.date ? 1 : a.change.date > b.change.date ? -1 : 0));
});
