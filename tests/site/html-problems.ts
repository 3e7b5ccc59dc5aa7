import { HtmlValidate, type Message } from 'html-validate';

const strict = { root: true, extends: ['html-validate:recommended', 'html-validate:standard'] };
const validator = new HtmlValidate(strict);

/** For copies, which leave out the end tags and quotation marks that the standard lets a page do without. */
const ofCopies = new HtmlValidate({
  ...strict,
  rules: { 'attr-quotes': ['error', { unquoted: true }], 'no-implicit-close': 'off' },
});

/** The one exception: Safari tells listeners of a list without bullets only where the role says so. */
function isListRole({ ruleId, message }: Message): boolean {
  return ruleId === 'no-redundant-role' && /^Redundant role "list" on <[ou]l>$/.test(message);
}

/** What is wrong with the HTML of a page, each with its column and rule. */
export async function htmlProblems(html: string, path: string): Promise<string[]> {
  const report = await (path.startsWith('saved/') ? ofCopies : validator).validateString(html, path);
  const messages = report.results.flatMap((result) => result.messages).filter((message) => !isListRole(message));
  return messages.map(({ column, ruleId, message }) => `${column}  ${ruleId}  ${message}`);
}
