import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { passageFingerprint } from '../text/recorded-text.ts';
import { passagesOf } from '../text/statement.ts';
import type { Corrections } from './body-source.ts';
import { insertAfter } from './insert-after.ts';
import { textElement } from './jsx.ts';

/** Puts a `<CorrectionMark>` that leads to the log at `href` after each corrected passage and what it cites. */
export function markCorrections(tree: Nodes, corrections: Corrections, href: string): void {
  if (corrections.size === 0) return;
  visit(tree, ['paragraph', 'tableCell'], (block) => {
    if (block.type !== 'paragraph' && block.type !== 'tableCell') return;
    // From the last on, so that the places of those before stay what they are.
    for (const passage of passagesOf(block).reverse()) {
      const found = corrections.get(passageFingerprint(passage));
      if (!found) continue;
      const mark = textElement('CorrectionMark', { kind: found.kind, date: found.date, href }, []);
      insertAfter(block, passage.end, [{ type: 'text', value: ' ' }, mark]);
    }
  });
}
