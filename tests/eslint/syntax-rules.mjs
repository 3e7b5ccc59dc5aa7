const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a default export has a different name in every file that imports it.',
};

const clock = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  message: 'A build gives the same bytes whatever the clock says.',
};

const dateFormat = {
  selector:
    'MemberExpression[object.name="Intl"][property.name="DateTimeFormat"], MemberExpression[property.name=/^toLocale(Date|Time)?String$/]',
  message: 'Dates are put into words in src/model/date-in-words.ts alone.',
};

const machineLanguage = {
  selector:
    'CallExpression[callee.property.name="localeCompare"][arguments.length<2], CallExpression[callee.property.name=/^toLocale/][arguments.length=0], NewExpression[callee.object.name="Intl"][arguments.length=0]',
  message: 'A build gives the same bytes whatever language the machine speaks: name the language.',
};

/** @param {{ selector: string, message: string }[]} banned */
const ban = (...banned) => /** @type {const} */ ({ 'no-restricted-syntax': ['error', ...banned] });

/**
 * ESLint's configuration for what may not be written, and where.
 * @param {string[]} configs files whose tools ask for a default export
 */
export const syntaxRules = (configs) => [
  { files: ['**/*.{ts,mjs,js}'], ignores: configs, rules: ban(defaultExport) },
  {
    files: ['src/**'],
    ignores: ['src/content.config.ts'],
    rules: ban(defaultExport, clock, machineLanguage, dateFormat),
  },
  { files: ['src/model/date-in-words.ts'], rules: ban(defaultExport, clock, machineLanguage) },
  { files: ['src/cli/**'], rules: ban(defaultExport, machineLanguage) },
];
