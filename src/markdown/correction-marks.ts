import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { z } from 'astro/zod';
import { dataOf, type EntryFile } from '../content/entry-file.ts';
import { correctedTexts } from '../model/publication.ts';
import { recordOnDisk } from '../content/record-on-disk.ts';
import { passageFingerprint } from '../text/shown-texts.ts';
import { passagesOf } from '../text/statement.ts';
import { change, type Change } from '../schema/change.ts';
import { textElement } from './jsx.ts';
import { insertAfter } from './insert-after.ts';

/** What was corrected in an entry with a body, by the fingerprints of the passages. */
export type Corrections = ReadonlyMap<string, Change>;

const logged = z.object({ changes: z.array(change).default([]) });

/** What was corrected in an article or a background, as its record and its log have it. */
export function correctionsOf(root: string, entry: EntryFile): Corrections {
  const { changes } = logged.parse(dataOf(entry));
  const kind = entry.kind === 'background' ? entry.kind : 'articles';
  const record = changes.length > 0 ? recordOnDisk(root, kind, entry.id) : undefined;
  return record ? correctedTexts(record, changes) : new Map();
}

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
