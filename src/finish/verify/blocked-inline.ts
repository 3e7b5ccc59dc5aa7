import type { Element } from 'hast';
import { allowInline, sourcesOf } from './allowed-by-policy.ts';
import { faultAt } from './fault.ts';
import { attribute, placeOf, textOf } from './hast.ts';
import { policiesOf } from './page-policies.ts';
import type { FileRule } from './rule.ts';

/** A script or style in a page, an attribute of either kind included, and the directive that it falls under. */
interface Inline {
  readonly where: string;
  readonly text: string;
  readonly directive: string;
}

/** No script or style that stands in a page is blocked by the page's own content security policy. */
export const blockedInline: FileRule = function* ({ path, elements }) {
  const policies = policiesOf(elements);
  for (const element of elements) {
    for (const { where, text, directive } of inlineIn(element)) {
      const sources = policies.map((policy) => sourcesOf(policy, directive));
      if (sources.every((each) => each === undefined || allowInline(each, text, directive.endsWith('-attr')))) continue;
      const message = `${where} is blocked: "${directive}" of the page’s content security policy does not allow it`;
      yield faultAt(path, placeOf(element), 'blocked-by-csp', message);
    }
  }
};

function inlineIn(element: Element): Inline[] {
  const { tagName, properties } = element;
  const where = (name: string) => `<${tagName} ${name.toLowerCase()}>`;
  const inAttributes = Object.keys(properties).flatMap((name): Inline[] => {
    const text = attribute(element, name) ?? '';
    if (/^on/i.test(name)) return [{ where: where(name), text, directive: 'script-src-attr' }];
    if (name === 'style') return [{ where: where(name), text, directive: 'style-src-attr' }];
    const isCode = /^\s*javascript:/i.test(text) && /^(href|src|action|formAction|data|xLinkHref)$/.test(name);
    return isCode ? [{ where: where(name), text, directive: 'script-src-attr' }] : [];
  });
  const directive = tagName === 'style' ? 'style-src-elem' : isScript(element) ? 'script-src-elem' : undefined;
  return directive ? [...inAttributes, { where: `<${tagName}>`, text: textOf(element), directive }] : inAttributes;
}

/** Whether a browser runs what stands in it: it has no type, one of JavaScript's, or one of the few with a meaning of their own. */
function isScript(script: Element): boolean {
  if (script.tagName !== 'script' || script.properties.src !== undefined) return false;
  const type = (attribute(script, 'type') ?? '').trim().toLowerCase();
  return /^$|^(module|importmap|speculationrules)$|^(text|application)\/(x-)?(java|ecma|j|live)script/.test(type);
}
