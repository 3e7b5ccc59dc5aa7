import { guarded } from './content-security-policy.ts';
import { firstText, type Page } from './page/page.ts';
import { readPage } from './page/read-page.ts';
import { pageSplices } from './page/relative-page.ts';
import { movedBy, spliced, type Splice } from './page/splice.ts';
import { leaveOutRareRules } from './rare-rules.ts';

/** A page as it is published. */
export interface FinishedPage {
  readonly html: string;
  /** What was read of it, with what was changed in it since. */
  readonly page: Page;
  /** Where something that was read is written. */
  readonly moved: (offset: number) => number;
  readonly policy: string;
  /** What its policy blocks, without the page's name. */
  readonly problems: readonly string[];
}

/**
 * Makes of a page as it was rendered, `articles/x.html`, what is published, in one pass: its addresses are relative, it
 * has no white space that nobody sees and no rule for what only other texts have, and it has a policy of its own. All else
 * stays as it is written. What is made of finished pages, `isMade`, has the first two already. Throws where CSS in it is
 * broken.
 */
export function finishedPage(rendered: string, path: string, isMade = false): FinishedPage {
  const read = readPage(rendered);
  leaveOutRareRules(read, isMade);
  const changes = isMade ? [...changedStyles(read)] : pageSplices(read, path);
  const { page, policy, splice, problems } = guarded(read);
  const splices = splice ? [...changes, splice].sort((one, other) => one.start - other.start) : changes;
  return { html: spliced(rendered, splices), page, moved: movedBy(splices), policy, problems };
}

function* changedStyles(page: Page): Generator<Splice> {
  for (const element of page.elements) {
    const style = element.name === 'style' ? firstText(page, element) : undefined;
    const { start = 0, end = 0, value = '' } = style ?? {};
    if (value !== page.html.slice(start, end)) yield { start, end, text: value };
  }
}
