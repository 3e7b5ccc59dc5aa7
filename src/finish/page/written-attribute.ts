/** An attribute with another value, as it is written in a tag. */
export function writtenAttribute(name: string, value: string): string {
  return `${name}="${value.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;')}"`;
}
