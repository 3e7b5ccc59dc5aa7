import { readCorpus } from '../checks/corpus.ts';
import { formatProblems, summarise } from '../checks/problem.ts';
import { checkCorpus } from '../checks/run.ts';

const corpus = readCorpus(process.cwd());
const problems = checkCorpus(corpus);
if (problems.length > 0) console.log(formatProblems(problems));
console.log(summarise(problems, corpus.files.size));
process.exitCode = problems.some(({ level }) => level === 'error') ? 1 : 0;
