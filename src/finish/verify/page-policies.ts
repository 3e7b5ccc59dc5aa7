import type { Element } from 'hast';
import { parsePolicy, type Policy } from '../policy.ts';
import { attribute } from './hast.ts';

/** Whether an element gives a page its content security policy. */
export function isPolicy(element: Element): boolean {
  return attribute(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy';
}

/** The policies that a page gives itself; all of them hold. */
export function policiesOf(elements: readonly Element[]): Policy[] {
  return elements.filter(isPolicy).map((element) => parsePolicy(attribute(element, 'content') ?? ''));
}
