import { parseArgs } from 'node:util';
import { readCorpus } from '../checks/corpus.ts';
import { formatProblems, summarise } from '../checks/problem.ts';
import { report } from '../checks/report.ts';
import { checkCorpus } from '../checks/run.ts';
import { inWords } from './in-words.ts';
import { today } from './today.ts';

/** Whether the report is asked for; `undefined` where something else is, which is said. */
function wantsReport(): boolean | undefined {
  try {
    return parseArgs({ options: { report: { type: 'boolean', default: false } } }).values.report;
  } catch (error) {
    console.error(`${inWords(error)}\nnpm run check takes one option: npm run check -- --report`);
    return undefined;
  }
}

function check(withReport: boolean): number {
  const corpus = readCorpus(process.cwd());
  const problems = checkCorpus(corpus, today());
  if (problems.length > 0) console.log(formatProblems(problems));
  console.log(summarise(problems, corpus.files.size));
  if (withReport) console.log(`\n${report(corpus)}`);
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}

const withReport = wantsReport();
process.exitCode = withReport === undefined ? 2 : check(withReport);
