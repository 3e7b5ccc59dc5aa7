import type { Element, ElementContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Leaves in the lists of a part of a page the entries of its file alone. An entry goes when every link of it leads
 * elsewhere on the site, and so does the section of a list with no other. The ways to the further pages of a list go
 * too. What a source has on the site grows with the site; what a file has of it must not.
 */
export function onlyOwnEntries(part: Element, isElsewhere: (link: string) => boolean): void {
  const leadsAway = (entry: Element) => {
    const links = linksIn(entry);
    return links.length > 0 && links.every(isElsewhere);
  };
  const isEmptied = (section: Element) => {
    const entries = elementsIn(section, 'li');
    return entries.length > 0 && entries.every(leadsAway);
  };
  const isOut: Readonly<Record<string, (element: Element) => boolean>> = {
    li: leadsAway,
    section: isEmptied,
    nav: () => true,
  };
  visit(part, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isOut[element.tagName]?.(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

const linksIn = (entry: Element) =>
  elementsIn(entry, 'a').flatMap(({ properties: { href } }) => (typeof href === 'string' ? [href] : []));

function elementsIn({ children }: { children: readonly ElementContent[] }, tagName: string): Element[] {
  return children.flatMap((child) =>
    child.type === 'element' ? [...(child.tagName === tagName ? [child] : []), ...elementsIn(child, tagName)] : [],
  );
}
