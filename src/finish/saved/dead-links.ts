import type { Element, ElementContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Takes the links that lead nowhere, those with an empty address, out of a part of a page. The name of a thing stays as
 * text. What says no more than where to go is left out: a paragraph of nothing else, and a link to the page before or
 * after.
 */
export function withoutDeadLinks(part: Element): void {
  visit(part, 'element', (element, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (isDead(element) && !element.properties.rel) {
      element.tagName = 'span';
      element.properties = Object.fromEntries(
        Object.entries(element.properties).filter(([name]) => !OF_LINKS.has(name)),
      );
      return undefined;
    }
    const isOnlyWay = element.tagName === 'p' && element.children.some(isDead) && element.children.every(isDeadOrSpace);
    if (!isOnlyWay && !isDead(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** The attributes that a link alone may have, as hast writes them. */
const OF_LINKS = new Set(['href', 'hrefLang', 'type', 'download', 'target', 'ping', 'referrerPolicy']);

const isDead = (node: ElementContent) => node.type === 'element' && node.tagName === 'a' && node.properties.href === '';

const isDeadOrSpace = (node: ElementContent) => isDead(node) || (node.type === 'text' && node.value.trim() === '');
