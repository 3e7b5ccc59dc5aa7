/**
 * Which folders of src/ each folder may import from, besides itself. Imports run one way.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const mayImport = {
  schema: [],
  fonts: [],
  content: ['schema'],
  text: ['content', 'schema'],
  model: ['text', 'content', 'schema'],
  search: ['content', 'schema'],
  markdown: ['model', 'text', 'content', 'schema'],
  checks: ['model', 'text', 'content', 'schema', 'fonts'],
  site: ['markdown', 'search', 'model', 'text', 'content', 'schema'],
  share: ['site', 'model', 'text', 'content', 'schema', 'fonts'],
  finish: [],
  components: ['site', 'markdown', 'search', 'model', 'text', 'content', 'schema', 'fonts', 'styles'],
  layouts: ['components', 'site', 'share', 'search', 'model', 'text', 'content', 'schema', 'styles'],
  pages: ['layouts', 'components', 'site', 'share', 'model', 'text', 'content', 'schema'],
  cli: ['checks', 'finish', 'share', 'markdown', 'model', 'text', 'content', 'schema'],
};

const folders = [...Object.keys(mayImport), 'styles', 'words'];

/**
 * ESLint's configuration for who may import what: for each folder what it may not import, with the reason.
 * @type {import('eslint').Linter.Config[]}
 */
export const importRules = Object.entries(mayImport).map(([folder, allowed]) => {
  const banned = folders.filter((other) => other !== folder && !allowed.includes(other));
  const patterns = [
    {
      regex: `^(?:\\.\\.?/)+(?:${banned.join('|')})/`,
      message: `Imports run one way: src/${folder} may import ${allowed.join(', ') || 'nothing of ours'}.`,
    },
    { regex: '(?:^|/)tests/', message: 'Nothing in src/ knows the tests.' },
  ];
  if (folder !== 'site') {
    patterns.push({ regex: '^astro:content$', message: 'Collections are read in src/site alone.' });
  }
  return { files: [`src/${folder}/**`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
});
