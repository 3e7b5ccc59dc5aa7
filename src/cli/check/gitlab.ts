import { hash } from 'node:crypto';
import type { Problem } from '../../checks/problem.ts';

/** Problems as a report of GitLab's Code Quality: what a merge request adds stands in it. */
export function gitlabFormat(problems: readonly Problem[]): string {
  const times = new Map<string, number>();
  const issues = problems.map(({ file, line, level, rule, message }) => {
    // The same problem on another line is the same: of several alike, the first is the first.
    const same = `${file} ${rule} ${message}`;
    const time = (times.get(same) ?? 0) + 1;
    times.set(same, time);
    return {
      description: message,
      check_name: rule,
      fingerprint: hash('sha256', `${same} ${time}`),
      severity: level === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: line } },
    };
  });
  return JSON.stringify(issues, null, 2);
}
