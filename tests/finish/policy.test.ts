import { expect, test } from 'vitest';
import { allowing, parsePolicy, policyText, strictest, union } from '../../src/finish/policy.ts';

test('the strictest policy allows nothing but what the site fetches from itself', () => {
  expect(policyText(strictest)).toBe("default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'");
});

test('directives and sources have one order, whatever the order in which they came', () => {
  const one = allowing(
    allowing(allowing(strictest, 'style-src', "'sha256-b'"), 'script-src', "'self'"),
    'style-src',
    "'sha256-a'",
  );
  const other = allowing(allowing(strictest, 'script-src', "'self'"), 'style-src', "'sha256-a'", "'sha256-b'");
  expect(policyText(one)).toBe(policyText(other));
  expect(policyText(one)).toContain("script-src 'self'; style-src 'sha256-a' 'sha256-b'; connect-src");
});

test('a policy is read as it was written', () => {
  const policy = allowing(strictest, 'img-src', 'data:', "'self'");
  expect(policyText(parsePolicy(policyText(policy)))).toBe(policyText(policy));
});

test('of a directive that stands twice the first counts, in whatever letters and with whatever spaces', () => {
  const policy = parsePolicy(" IMG-SRC  data: ;; img-src 'self';base-uri 'NONE'");
  expect(policyText(policy)).toBe("img-src data:; base-uri 'none'");
});

test('a directive that this site does not use is not left out in silence', () => {
  expect(() => policyText(parsePolicy("default-src 'none'; sandbox"))).toThrow(
    '"sandbox" is not a directive of this site\'s policies.',
  );
});

test('a union allows what one of its policies allows, and nothing is both none and something', () => {
  const pages = [allowing(strictest, 'style-src', "'sha256-a'"), allowing(strictest, 'form-action', "'self'")];
  expect(policyText(union(pages))).toBe(
    "default-src 'none'; style-src 'sha256-a'; connect-src 'self'; base-uri 'none'; form-action 'self'",
  );
  expect(policyText(union([]))).toBe(policyText(strictest));
});
