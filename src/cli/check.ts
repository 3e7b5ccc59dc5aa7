import { parseArgs } from 'node:util';
import { readCorpus } from '../checks/corpus.ts';
import { formatProblems, summarise } from '../checks/problem.ts';
import { checkCorpus } from '../checks/run.ts';
import { writeSchemas } from './editor/write-schemas.ts';
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

async function check(withReport: boolean): Promise<number> {
  const corpus = readCorpus(process.cwd());
  writeSchemas(process.cwd(), corpus);
  const problems = checkCorpus(corpus, today());
  if (problems.length > 0) console.log(formatProblems(problems));
  console.log(summarise(problems, corpus.files.size));
  if (withReport) {
    const { report } = await import('../checks/report.ts');
    console.log(`\n${report(corpus)}`);
  }
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}

const withReport = wantsReport();
process.exitCode = withReport === undefined ? 2 : await check(withReport);
