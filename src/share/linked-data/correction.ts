import type { CorrectionComment } from 'schema-dts';
import { plainText } from '../../text/plain-text.ts';
import type { Change } from '../../schema/change.ts';
import { defined } from './defined.ts';
import type { Names } from './names.ts';

/**
 * The corrections of a text, as its log has them. A clarification is none, and an update neither: neither says that
 * something was wrong.
 */
export function correctionData(names: Names, page: string, changes: readonly Change[] = []): CorrectionComment[] {
  return changes
    .filter(({ kind }) => kind === 'correction')
    .map(({ date, text }) =>
      defined({
        '@type': 'CorrectionComment',
        text: plainText(text),
        datePublished: date,
        url: names.url(`${page}#changes`),
      }),
    );
}
