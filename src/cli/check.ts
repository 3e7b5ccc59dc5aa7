import { readCorpus } from '../checks/corpus.ts';
import { didYouMean } from '../checks/did-you-mean.ts';
import { summarise } from '../checks/problem.ts';
import { checkCorpus } from '../checks/run.ts';
import { storeOf } from '../content/store-of-project.ts';
import { setBuildTime } from './build-moment.ts';
import { documents, formats } from './check/formats.ts';
import { onlyIn } from './check/only-files.ts';
import { writeSchemas } from './editor/write-schemas.ts';
import { Misused, refuse } from './misused.ts';
import { readArguments } from './read-arguments.ts';
import { today } from './today.ts';

const USAGE = `npm run check names every problem of the content.

  npm run check                     of all files
  npm run check -- FILE …           of some files or folders
  npm run check -- --watch          now and after each change
  npm run check -- --report         also counts what the statements of each article rest on

  npm run --silent check -- --report --format html > report.html
                                    says so on a page, with weak sources and dead links

  --format ${Object.keys(formats).join('|')}   for whom the problems are printed; else text`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  report: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  watch: { type: 'boolean', default: false },
} as const;

async function check(): Promise<number> {
  const { values, positionals } = readArguments(OPTIONS);
  const { format } = values;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (format === 'html' && values.report) return printReportPage(process.cwd());
  const print = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!print) throw new Misused(`"${format}" is no format.${didYouMean(format, Object.keys(formats))}`);
  if (values.report && documents.has(format))
    throw new Misused(`--report is text, and "${format}" a document of problems alone.`);
  const root = process.cwd();
  setBuildTime();
  if (values.watch) {
    if (positionals.length > 0 || values.report || format !== 'text') {
      throw new Misused('--watch takes nothing else: it prints the problems of all files.');
    }
    const { watchChecks } = await import('./check/watch.ts');
    watchChecks(root);
    return 0;
  }
  const store = storeOf(root);
  const corpus = readCorpus(root, store);
  writeSchemas(root, corpus);
  const problems = onlyIn(root, corpus, positionals, checkCorpus(corpus, today(), store));
  store.close();
  const isDocument = documents.has(format);
  if (isDocument || problems.length > 0) console.log(print(problems));
  if (!isDocument) console.log(summarise(problems, positionals.length || corpus.files.size));
  if (values.report) {
    const { report } = await import('../checks/report.ts');
    console.log(`\n${report(corpus)}`);
  }
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}

/** Prints the report as a page. Gives the exit code. */
async function printReportPage(root: string): Promise<number> {
  const { reportPage } = await import('./check/report-page.ts');
  console.log(reportPage(root, readCorpus(root)));
  return 0;
}

try {
  process.exitCode = await check();
} catch (error) {
  process.exitCode = refuse(error, 'check');
}
