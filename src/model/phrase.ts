import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';

/** Patterns as they were read, by their language: there are few, and each page fills in many. */
const formats = new Map<string, IntlMessageFormat>();

/** Fills a pattern of the site's words, in ICU MessageFormat: `phrase('{count, plural, one {# event} other {# events}}', { count: 2 }, 'en')`. */
export function phrase(pattern: string, values: Readonly<Record<string, PrimitiveType>>, locale: string): string {
  const key = `${locale} ${pattern}`;
  const format = formats.get(key) ?? new IntlMessageFormat(pattern, locale);
  formats.set(key, format);
  const filled = format.format({ ...values });
  return Array.isArray(filled) ? filled.join('') : String(filled);
}
