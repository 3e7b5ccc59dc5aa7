import htmlEncodingSniffer from 'html-encoding-sniffer';

/**
 * The text of a page, by the encoding that its first bytes, its server or itself names. What is written in another one comes
 * with U+FFFD in the place of lost characters.
 */
export function decode(bytes: Uint8Array, contentType: string | undefined): string {
  const [, label] = /charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '') ?? [];
  const encoding = htmlEncodingSniffer(bytes, { transportLayerEncodingLabel: label, defaultEncoding: 'utf-8' });
  return new TextDecoder(encoding).decode(bytes);
}
