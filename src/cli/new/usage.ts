import { kinds } from '../../content/kind.ts';
import { entryKinds } from './entry.ts';

const forms = Object.entries(entryKinds).map(
  ([what, { called, kind, holds }]) => [`${what} "${called}"`, `${holds}, in ${kinds[kind].folder}`] as const,
);

/** How `npm run new` is used. */
export const usage = `npm run new makes a file of content with all that it needs, for you to fill in:

${[...forms, ['site', 'a site of your own: removes all entries, and begins site.yaml, words and an imprint'] as const]
  .map(([form, holds]) => `  npm run new -- ${form.padEnd(20)}  ${holds}`)
  .join('\n')}

  --id an-id   names the file, and with it the address of its page; else the title or name does
  --yes        does not ask before it removes the entries`;
