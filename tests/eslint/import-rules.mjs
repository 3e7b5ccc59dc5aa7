/**
 * Which folders of src/ each folder may import from, besides itself. Imports run one way.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const mayImport = {
  schema: [],
  model: ['schema'],
  markdown: ['model', 'schema'],
  checks: ['model', 'schema'],
  share: ['model', 'schema'],
  publish: [],
  components: ['model', 'schema', 'styles'],
  layouts: ['components', 'model', 'schema', 'share', 'styles'],
  pages: ['layouts', 'components', 'model', 'schema', 'share'],
  cli: ['checks', 'publish', 'share', 'markdown', 'model', 'schema'],
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
  if (folder !== 'model') {
    patterns.push({ regex: '^astro:content$', message: 'Collections are read in src/model alone.' });
  }
  return { files: [`src/${folder}/**`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
});
