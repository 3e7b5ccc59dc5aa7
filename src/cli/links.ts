import { readCorpus } from '../checks/corpus.ts';
import { warningAt } from '../checks/place.ts';
import { compareProblems, formatProblems } from '../checks/problem.ts';
import { askLink } from './links/ask-link.ts';
import { byHost } from './links/by-host.ts';
import { citedAddresses } from './links/cited-address.ts';
import { TIME_GATE } from './links/find-copy.ts';
import { keepFindings, recentFindings } from './links/findings.ts';
import { judgeLinks } from './links/judge-links.ts';
import { writeLinks } from './links/write-link.ts';
import { Misused, refuse } from './misused.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `npm run links asks for every cited address once a day, and says which lead nowhere.

  npm run links                  asks, and prints what is wrong
  npm run links -- --archive     also looks for a copy of what is dead and has none, by Memento (RFC 7089)
  npm run links -- --write       also writes new addresses of what has moved for good, and with --archive those of copies

  --service ADDRESS   the TimeGate that is asked for copies; else ${TIME_GATE}
  --strict            ends with exit code 1 where a link is dead
  --local             also asks addresses in your own network`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  archive: { type: 'boolean', default: false },
  service: { type: 'string', default: TIME_GATE },
  write: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  local: { type: 'boolean', default: false },
} as const;

/** How long to wait before a server that failed is asked again. */
const PAUSE = 1000;

async function links(): Promise<number> {
  const { values, positionals } = readArguments(OPTIONS);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (positionals.length > 0)
    throw new Misused(`"${positionals.join(' ')}" is one word too many: all links are asked.`);
  if (!URL.canParse(values.service)) throw new Misused(`--service is "${values.service}", which is no address.`);
  const root = process.cwd();
  const cited = citedAddresses(readCorpus(root));
  const findings = recentFindings(root);
  const missing = new Set(cited.flatMap(({ url }) => (findings.has(url.text) ? [] : [url.text])));
  if (missing.size > 0) console.error(`Asking for ${missing.size} addresses …`);
  await byHost(missing, async (url) => {
    findings.set(url, await askLink(url, { allowsOwnNetwork: values.local, pause: PAUSE }));
  });
  keepFindings(root, findings);
  const gate = values.archive ? values.service : undefined;
  const judged = await judgeLinks(cited, findings, { gate, allowsOwnNetwork: values.local });
  const problems = judged.map(({ at: { entry, url }, message }) => warningAt(entry, url.offset, 'dead-link', message));
  if (problems.length > 0) console.log(formatProblems(problems.sort(compareProblems)));
  const urls = new Set(cited.map(({ url }) => url.text));
  console.log(`${urls.size} addresses asked, ${problems.length} of their citations want a look`);
  if (values.write) {
    const changes = judged.flatMap(({ at, change }) => (change ? [{ entry: at.entry, change }] : []));
    for (const [entry, ofEntry] of Map.groupBy(changes, ({ entry }) => entry)) {
      writeLinks(
        root,
        entry,
        ofEntry.map(({ change }) => change),
      );
      console.log(`Wrote ${ofEntry.length} into ${entry.path}`);
    }
  }
  return values.strict && problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await links();
} catch (error) {
  process.exitCode = refuse(error, 'links');
}
