import { attribute, type Page, type PageElement } from '../page/page.ts';
import { parsePolicy, type Policy } from '../policy.ts';

/** Whether an element gives a page its content security policy. */
export function isPolicy(element: PageElement): boolean {
  if (element.name !== 'meta') return false;
  return attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

/** The policies that a page gives itself; all of them hold. */
export function policiesOf(page: Page | undefined): Policy[] {
  return (page?.elements ?? []).filter(isPolicy).map((element) => parsePolicy(attribute(element, 'content') ?? ''));
}
