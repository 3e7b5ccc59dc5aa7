import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readCorpus } from '../checks/corpus.ts';
import { formatProblems } from '../checks/problem.ts';
import { checkCorpus } from '../checks/run.ts';
import { entryPath } from '../content/kind.ts';
import type { Published } from '../schema/published.ts';
import { inWords } from './in-words.ts';
import { publicationDay } from './publication-day.ts';
import { today } from './today.ts';
import { publish } from './publish.ts';

const HEADER = `# Written by "npm run publish-log": when this was published, and the fingerprints of what its readers see.\n`;

/**
 * Records what is published: each text, each entry of a log and the day. Nothing is written where anything stands in the
 * way. Gives the exit code.
 */
function publishLog(root: string, day: string): number {
  const corpus = readCorpus(root);
  const errors = checkCorpus(corpus, day).filter(({ level }) => level === 'error');
  const { records, problems, isFirst, unchanged } = publish(corpus, day);
  const all = errors.length > 0 ? errors : problems;
  if (all.length > 0) {
    console.error(`${formatProblems(all)}\nNothing was recorded: the errors above come first.`);
    return 1;
  }
  for (const [recordId, record] of records) {
    write(join(root, entryPath('published', recordId)), record);
    console.log(`${isFirst.has(recordId) ? 'first published' : 'changed'}  ${recordId}`);
  }
  const first = isFirst.size;
  console.log(`${day}: ${first} published for the first time, ${records.size - first} changed, ${unchanged} as before`);
  return 0;
}

function write(file: string, record: Published): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, HEADER + stringify(record, { lineWidth: 120 }));
}

try {
  process.exitCode = publishLog(process.cwd(), publicationDay(process.env.PUBLISH_DATE, today()));
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}
