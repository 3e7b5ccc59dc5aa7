import { HtmlValidate, type Message } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './built-pages.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended', 'html-validate:standard'] });

/** The one exception: Safari tells listeners of a list without bullets only where the role says so. */
function isListRole({ ruleId, message }: Message): boolean {
  return ruleId === 'no-redundant-role' && /^Redundant role "list" on <[ou]l>$/.test(message);
}

test.each(pages)('$path is valid HTML', async ({ path, html }) => {
  const report = await validator.validateString(html, path);
  const messages = report.results.flatMap((result) => result.messages).filter((message) => !isListRole(message));
  expect(messages.map(({ column, ruleId, message }) => `${column}  ${ruleId}  ${message}`)).toEqual([]);
});
