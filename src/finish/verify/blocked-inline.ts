import { mayBeScript } from '../attribute-addresses.ts';
import { attribute, textIn, type Page, type PageElement } from '../page/page.ts';
import { allowInline, sourcesOf } from './allowed-by-policy.ts';
import { faultAt } from './fault.ts';
import { policiesOf } from './page-policies.ts';
import type { FileRule } from './rule.ts';

/** A script or style in a page, an attribute of either kind included, and the directive that it falls under. */
interface Inline {
  readonly where: string;
  readonly text: string;
  readonly directive: string;
}

/** No script or style that stands in a page is blocked by the page's own content security policy. */
export const blockedInline: FileRule = function* ({ path, page, place }) {
  if (!page) return;
  const policies = policiesOf(page);
  for (const element of page.elements) {
    for (const { where, text, directive } of inlineIn(page, element)) {
      const sources = policies.map((policy) => sourcesOf(policy, directive));
      if (sources.every((each) => each === undefined || allowInline(each, text, directive.endsWith('-attr')))) continue;
      const message = `${where} is blocked: "${directive}" of the page’s content security policy does not allow it`;
      yield faultAt(path, place(element.start), 'blocked-by-csp', message);
    }
  }
};

function inlineIn(page: Page, element: PageElement): Inline[] {
  const found: Inline[] = [];
  for (const { name, value: text } of element.attributes) {
    const where = `<${element.name} ${name}>`;
    if (name === 'style') found.push({ where, text, directive: 'style-src-attr' });
    else if (name.startsWith('on') || mayBeScript(name, text))
      found.push({ where, text, directive: 'script-src-attr' });
  }
  const directive = element.name === 'style' ? 'style-src-elem' : isScript(element) ? 'script-src-elem' : undefined;
  if (directive) found.push({ where: `<${element.name}>`, text: textIn(page, element), directive });
  return found;
}

/** Whether a browser runs what stands in it: it has no type, one of JavaScript's, or one of the few with a meaning of their own. */
function isScript(script: PageElement): boolean {
  if (script.name !== 'script' || attribute(script, 'src') !== undefined) return false;
  const type = (attribute(script, 'type') ?? '').trim().toLowerCase();
  return /^$|^(module|importmap|speculationrules)$|^(text|application)\/(x-)?(java|ecma|j|live)script/.test(type);
}
