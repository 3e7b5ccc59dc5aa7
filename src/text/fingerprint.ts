import { createHash } from 'node:crypto';

/**
 * A text as a reader sees it: composed (NFC), with plain quotes and dashes and single spaces. Typography alone makes no
 * other text of it.
 */
export function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, ' ')
    .trim();
}

/** A short name for a text: 30 bits of the SHA-256 of its normalised form in base 32, the same in every build. */
export function fingerprint(text: string): string {
  const hash = createHash('sha256').update(normalised(text)).digest();
  return (hash.readUInt32BE() >>> 2).toString(32).padStart(6, '0');
}
