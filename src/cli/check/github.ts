import type { Problem } from '../../checks/problem.ts';

/** Problems as GitHub's workflow commands: annotations on the lines of a pull request. */
export function githubFormat(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, level, rule, message }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${level} ${place}::${escaped(message)}`;
    })
    .join('\n');
}

/** What would end a command, written as GitHub's own toolkit writes it. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
