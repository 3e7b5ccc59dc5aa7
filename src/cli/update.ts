import { readCorpus } from '../checks/corpus.ts';
import { formatProblem } from '../checks/problem.ts';
import { checkCorpus } from '../checks/run.ts';
import { git } from './git.ts';
import { inWords } from './in-words.ts';
import { Misused, refuse } from './misused.ts';
import { readArguments } from './read-arguments.ts';
import { today } from './today.ts';
import { checkAnew } from './update/check-anew.ts';
import { committedTree } from './update/committed-tree.ts';
import { planUpdate } from './update/plan.ts';
import { releaseNotes } from './update/release-notes.ts';
import { changesInWords, filesInWords, notesInWords, problemsInWords } from './update/report.ts';
import { sourceOf, withVersions } from './update/store.ts';
import { writeTree } from './update/tree-after.ts';

const USAGE = `npm run update brings the site to another version of its software: everything but content/ and public/ becomes as it is there.

  npm run update -- ADDRESS-OR-FOLDER          the newest version that has a tag such as v1.2.0, else the default branch
  npm run update -- ADDRESS-OR-FOLDER VERSION  that tag, branch or commit

  ADDRESS-OR-FOLDER  where the git repository of the software is
  --force            gives up what the site itself has changed elsewhere`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  force: { type: 'boolean', default: false },
} as const;

/** What was asked for. */
interface Request {
  readonly wanted: string | undefined;
  readonly force: boolean;
}

async function update(): Promise<number> {
  const { values, positionals } = readArguments(OPTIONS);
  const [from, wanted, excess] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (from === undefined) throw new Misused('Say where the software is: npm run update -- ADDRESS-OR-FOLDER');
  if (excess !== undefined) throw new Misused(`"${excess}" is one word too many: an address and a version are all.`);
  const root = process.cwd();
  const site = committedTree(root);
  const source = sourceOf(from);
  console.log('Fetching the versions of the software …');
  return withVersions(source, (store) => take(root, site, store, { wanted, force: values.force }));
}

/** Brings the site to the version that is asked for. Gives the exit code. */
async function take(root: string, site: string, store: string, { wanted, force }: Request): Promise<number> {
  const plan = planUpdate(root, site, store, wanted);
  const { from, to, differences } = plan;
  const isNone = differences.length === 0;
  if (isNone || (plan.isBack && wanted === undefined)) {
    const newer = `the site is at ${from.name}, which came after the newest version, ${to.name}. To go back to that, name it.`;
    console.log(`Nothing was touched: ${isNone ? `the site is at ${to.name} already.` : newer}`);
    return 0;
  }
  if (plan.givenUp.length > 0) {
    const list = `The site is at ${from.name}, with changes of its own outside content/ and public/:\n${changesInWords(plan.givenUp)}`;
    if (!force) throw new Error(`${list}\n${NOT_FORCED}`);
    const commit = git(root, ['rev-parse', '--short', 'HEAD']).trim();
    console.log(`${list}\nThey are given up. To have a file back: git restore --source=${commit} -- PATH`);
  }
  const before = checkCorpus(readCorpus(root), today()).map(formatProblem);
  console.log(`Writing ${to.name}. If that is cut off, bring the site back: ${BRING_BACK}`);
  try {
    writeTree(root, store, site, plan.tree);
  } catch (error) {
    throw new Error(`Cut off: ${inWords(error)}\nBring the site back: ${BRING_BACK}`, { cause: error });
  }
  console.log(`The software is ${to.name} now, and was ${from.name}: ${filesInWords(differences)}.`);
  const checked = await checkAnew(root);
  const notes = releaseNotes(store, from.commit, to.commit);
  console.log([problemsInWords(to.name, before, checked), notesInWords(notes), KEEP].filter(Boolean).join('\n'));
  return checked.isSound ? 0 : 1;
}

const NOT_FORCED =
  'Nothing was touched. To give them up, add --force after the "--" of the same command: what was changed is overwritten, what was added goes, what was removed comes back. Git still has it all.';

const BRING_BACK = '"git reset --hard", then "git clean -d --force".';

const KEEP =
  'content/ and public/ are as they were. See what is new with "git diff --staged" and keep it with "git commit"; "git reset --hard" takes it back.';

try {
  process.exitCode = await update();
} catch (error) {
  process.exitCode = refuse(error, 'update');
}
