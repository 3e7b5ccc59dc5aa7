import { formatProblems, type Problem } from '../../checks/problem.ts';
import { githubFormat } from './github.ts';
import { gitlabFormat } from './gitlab.ts';
import { sarifFormat } from './sarif.ts';

/** How problems can be printed, by the name of whoever reads them. */
export const formats: Readonly<Record<string, (problems: readonly Problem[]) => string>> = {
  text: formatProblems,
  github: githubFormat,
  gitlab: gitlabFormat,
  sarif: sarifFormat,
  json: (problems) => JSON.stringify(problems, null, 2),
};

/** The formats that are one document: nothing else may stand beside it. */
export const documents: ReadonlySet<string> = new Set(['gitlab', 'sarif', 'json']);
