import { gzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { budgets, type Budget } from '../budgets.ts';
import type { BuiltFile } from './built-file.ts';
import { faultAt, START } from './fault.ts';
import type { FileRule } from './rule.ts';

/** Every file stays within its budgets. */
export const overBudget: FileRule = function* (file, { address }) {
  for (const budget of budgets) {
    if (!budget.files.test(file.path) || !isMeantFor(budget, file)) continue;
    const { limit, size } = weigh(budget, file, address);
    if (size <= limit) continue;
    const unit = budget.gzip ? 'bytes as gzip' : 'bytes';
    yield faultAt(file.path, START, 'over-budget', `has ${size} ${unit}; ${budget.what} may have ${limit}`);
  }
};

/** The size of a file as a budget counts it, and the most that it may have. */
export function weigh(
  { bytes, forAddress = 0, gzip, besideText }: Budget,
  file: BuiltFile,
  address: string | undefined,
): { limit: number; size: number } {
  const count = (data: Uint8Array | string) => (gzip ? gzipSync(data, { level: 9 }).length : Buffer.byteLength(data));
  const text = besideText && file.tree ? count(textWithout(/^(head|script|style|template)$/, file.tree)) : 0;
  return { limit: bytes + text + (address === undefined ? 0 : forAddress), size: count(file.bytes) };
}

function isMeantFor({ upToWords }: Budget, { elements }: BuiltFile): boolean {
  if (upToWords === undefined) return true;
  const body = elements.find(({ properties }) => [properties.className].flat().includes('body'));
  // The notes of a body fold, and are not of its words.
  return body !== undefined && textWithout(/^details$/, body).split(' ').length <= upToWords;
}

/** The text of a page or a part of it without that of some elements; white space of any length is one space. */
function textWithout(names: RegExp, tree: Root | Element): string {
  const texts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && names.test(node.tagName)) return SKIP;
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
