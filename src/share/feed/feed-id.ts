import { createHash } from 'node:crypto';

/** The namespace of the names below: a UUID that stands for nothing else. */
const NAMESPACE = '34c2dd71-483d-41c8-a166-fab14fee1c39';

/**
 * An id for a feed or its entry, made of its name: a `urn:uuid:` of version 5 (RFC 9562, 5.5). It stays when the site moves
 * to another address and is the same on a mirror, as RFC 4287, 4.2.6, asks: a page's address would do neither.
 */
export function feedId(...name: readonly string[]): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(namespace).update(name.join('\n')).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(bytes.toString('hex'))?.slice(1) ?? [];
  return `urn:uuid:${parts.join('-')}`;
}
