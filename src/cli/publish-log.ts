import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readCorpus } from '../checks/corpus.ts';
import { formatProblems, type Problem } from '../checks/problem.ts';
import { checkCorpus } from '../checks/run.ts';
import { entryPath } from '../content/kind.ts';
import type { Published } from '../schema/published.ts';
import { setBuildTime } from './build-moment.ts';
import { readPublishRequest, refuseEarlier, type PublishRequest } from './earlier-publication.ts';
import { inWords } from './in-words.ts';
import { publicationDay } from './publication-day.ts';
import { today } from './today.ts';
import { publish } from './publish.ts';

const HEADER = `# Written by "npm run publish-log": when this was published, and the fingerprints of what its readers see.\n`;

/**
 * Records what is published: each text, each entry of a log and the day. Nothing is written where anything stands in the
 * way. Gives the exit code.
 */
function publishLog(root: string, day: string, { earlier, isDryRun }: PublishRequest): number {
  setBuildTime();
  const corpus = readCorpus(root);
  if (earlier) refuseEarlier(corpus, day, earlier);
  // A log of what was never published is no error of an entry whose publication is recorded now or later.
  const isInTheWay = ({ level, rule }: Problem) =>
    level === 'error' && !(earlier && rule === 'change-before-publication');
  const errors = checkCorpus(corpus, day).filter(isInTheWay);
  const { records, problems, isFirst, unchanged } = publish(corpus, day, earlier);
  const all = errors.length > 0 ? errors : problems;
  if (all.length > 0) {
    console.error(`${formatProblems(all)}\nNothing was recorded: the errors above come first.`);
    return 1;
  }
  for (const [recordId, record] of records) {
    if (!isDryRun) write(join(root, entryPath('published', recordId)), record);
    console.log(
      `${isFirst.has(recordId) ? `first published${earlier ? ` ${earlier.day}` : ''}` : 'changed'}  ${recordId}`,
    );
  }
  const first = isFirst.size;
  console.log(`${day}: ${first} published for the first time, ${records.size - first} changed, ${unchanged} as before`);
  if (isDryRun) console.log('Nothing was recorded: this is what would be.');
  return 0;
}

function write(file: string, record: Published): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, HEADER + stringify(record, { lineWidth: 120 }));
}

try {
  const day = publicationDay(process.env.PUBLISH_DATE, today());
  process.exitCode = publishLog(process.cwd(), day, readPublishRequest(process.argv.slice(2)));
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}
