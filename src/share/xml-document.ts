import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * The text of an XML document, with its declaration in front. Whatever its texts hold, it is well-formed: the
 * serializer lets `]]>` and the two non-characters through. No text of XML 1.0 may hold those (2.2, 2.4).
 */
export function xmlDocument(...content: Root['children']): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  const lines = [declaration, ...content].flatMap((node) => [node, { type: 'text', value: '\n' } as const]);
  return toXml({ type: 'root', children: lines }, { closeEmptyElements: true })
    .replaceAll(']]>', ']]&gt;')
    .replaceAll(/[\uFFFE\uFFFF]/g, '');
}
