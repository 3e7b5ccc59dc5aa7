import { gzipSync } from 'node:zlib';
import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { budgets, type Budget } from '../budgets.ts';
import type { BuiltFile } from './built-file.ts';
import { faultAt, START } from './fault.ts';
import type { FileRule } from './rule.ts';

/** Every file stays within its budgets, or is named where its budget is advice. */
export const overBudget: FileRule = function* (file) {
  for (const budget of budgets) {
    if (!budget.files.test(file.path)) continue;
    const { limit, size } = weigh(budget, file);
    if (size <= limit) continue;
    const unit = budget.gzip ? 'bytes as gzip' : 'bytes';
    const fault = faultAt(file.path, START, 'over-budget', `has ${size} ${unit}; ${budget.what} may have ${limit}`);
    yield budget.isAdvice ? { ...fault, level: 'warning' } : fault;
  }
};

/** The size of a file as a budget counts it, and the most that it may have. */
function weigh({ bytes, gzip, besideText }: Budget, file: BuiltFile): { limit: number; size: number } {
  const count = (data: Uint8Array | string) => (gzip ? gzipSync(data, { level: 9 }).length : Buffer.byteLength(data));
  const text = besideText && file.tree ? count(textWithout(/^(head|script|style|template)$/, file.tree)) : 0;
  return { limit: bytes + text, size: count(file.bytes) };
}

/** The text of a page without that of some elements; white space of any length is one space. */
function textWithout(names: RegExp, tree: Root): string {
  const texts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && names.test(node.tagName)) return SKIP;
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
