import { createHash } from 'node:crypto';
import { onceByText } from './by-text.ts';

/** The hash by which a policy allows a script or a style, of the text's bytes in UTF-8 (CSP Level 3, section 8.3). */
export const sourceOfText = onceByText(
  (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`,
);
