import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';

/** Fills a pattern of the site's words, in ICU MessageFormat: `phrase('{count, plural, one {# event} other {# events}}', { count: 2 }, 'en')`. */
export function phrase(pattern: string, values: Readonly<Record<string, PrimitiveType>>, locale: string): string {
  const filled = new IntlMessageFormat(pattern, locale).format({ ...values });
  return Array.isArray(filled) ? filled.join('') : String(filled);
}
