import { gzipSync } from 'node:zlib';
import { budgets, type Budget } from '../budgets.ts';
import { around, type Page } from '../page/page.ts';
import { weightOfParts } from '../page/page-parts.ts';
import type { BuiltFile } from './built-file.ts';
import { faultAt, START } from './fault.ts';
import type { FileRule } from './rule.ts';

/** Every file stays within its budgets, or is named where its budget is advice. */
export const overBudget: FileRule = function* (file) {
  let quick: number | undefined;
  for (const budget of budgets) {
    if (!budget.files.test(file.path)) continue;
    // Level 9 makes of a file no more than level 1, which takes a third of the time, and than it has by itself.
    if (file.bytes.length <= budget.bytes) continue;
    if (budget.gzip && (quick ??= gzipSync(file.bytes, { level: 1 }).length) <= budget.bytes) continue;
    const { limit, size } = weigh(budget, file);
    if (size <= limit) continue;
    const unit = budget.gzip ? 'bytes as gzip' : 'bytes';
    const fault = faultAt(
      file.path,
      START,
      'over-budget',
      `has ${size} ${unit}; ${budget.what} may have ${limit}${largestParts(file)}`,
    );
    yield budget.isAdvice ? { ...fault, level: 'warning' } : fault;
  }
};

/** The size of a file as a budget counts it, and the most that it may have. */
function weigh({ bytes, gzip, besideText }: Budget, file: BuiltFile): { limit: number; size: number } {
  const count = (data: Uint8Array | string) => (gzip ? gzipSync(data, { level: 9 }).length : Buffer.byteLength(data));
  const size = count(file.bytes);
  // Most pages are within their bytes whatever their text is.
  if (size <= bytes || !besideText || !file.page) return { limit: bytes, size };
  return { limit: bytes + count(textWithout(/^(head|script|style|template)$/, file.page)), size };
}

/** What takes most of a page's bytes, in words. */
function largestParts({ page }: BuiltFile): string {
  const parts = page ? weightOfParts(page).slice(0, 3) : [];
  if (parts.length === 0) return '';
  return `. Most are in ${new Intl.ListFormat('en').format(parts.map(({ name, bytes }) => `${name} (${bytes})`))}`;
}

/** The text of a page without that of some elements; white space of any length is one space. */
function textWithout(names: RegExp, { steps }: Page): string {
  const texts = steps.flatMap((step) =>
    step.kind === 'text' && !around(step).some(({ name }) => names.test(name)) ? [step.value] : [],
  );
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
