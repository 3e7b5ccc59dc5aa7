import type { Problem } from '../../checks/problem.ts';

/** Problems in SARIF 2.1.0 (OASIS), which programs for code scanning read. */
export function sarifFormat(problems: readonly Problem[]): string {
  const rules = [...new Set(problems.map(({ rule }) => rule))].map((id) => ({ id }));
  const results = problems.map(({ file, line, column, level, rule, message }) => ({
    ruleId: rule,
    level,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }));
  const run = { tool: { driver: { name: 'Backgrounder', rules } }, columnKind: 'utf16CodeUnits', results };
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2);
}
