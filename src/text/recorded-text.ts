import type { Nodes } from 'mdast';
import 'mdast-util-mdx';
import { fingerprint } from './fingerprint.ts';

/** The fingerprint of a passage: what it says and what it cites. */
export function passageFingerprint({
  text,
  cites,
}: {
  readonly text: string;
  readonly cites: readonly string[];
}): string {
  return fingerprint([text, ...cites.map((id) => `[^${id}]`)].join(' '));
}

/** What a reader sees of a node besides passages. */
export function otherText(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return `link ${node.url}`;
  if (node.type === 'image') return ['image', node.url, node.alt ?? '', ...(node.title ? [node.title] : [])].join(' ');
  if (node.type === 'code') return `code ${node.value}`;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const attributes = node.attributes.map((attribute) =>
    'name' in attribute ? `${attribute.name} ${flat(attribute.value)}` : '',
  );
  return [node.name ?? '', ...attributes].join(' ');
}

/** A value as a line of text, the keys of a map in code-unit order. */
export function flat(value: unknown): string {
  if (Array.isArray(value)) return value.map(flat).join(' | ');
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([key, field]) => `${key} ${flat(field)}`).join(' | ');
}
