/** An attribute with another value, as it is written in a tag. */
export function writtenAttribute(name: string, value: string): string {
  return `${name}="${value.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;')}"`;
}

/** Whether a value may stand without quotation marks (WHATWG HTML, "Unquoted attribute value syntax"). */
export function needsNoQuotes(value: string): boolean {
  return /^[^\t\n\f\r "'`<=>&]+$/.test(value);
}

/** An attribute with another value in as few bytes as it takes. */
export function shortAttribute(name: string, value: string): string {
  return needsNoQuotes(value) ? `${name}=${value}` : writtenAttribute(name, value);
}
