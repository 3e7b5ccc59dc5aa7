import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { programEnv } from '../servers/run-program.ts';
import { wranglerFile } from '../servers/wrangler.ts';

/** A program of others: what tells its version, and how to come by it. */
export interface Program {
  readonly name: string;
  readonly command: readonly [file: string, ...args: string[]];
  /** The package of Debian that has it; without one it is among the packages of tests/servers/programs. */
  readonly debian?: string;
}

/** Asks the system, for a program that does not tell its version. */
const askDebian = (name: string): Program['command'] => ['dpkg-query', '--show', '--showformat=${Version}', name];

/** What the tests on servers need, besides the browser of all tests. */
export const neededPrograms: readonly Program[] = [
  { name: 'nginx', command: ['nginx', '-v'], debian: 'nginx-light' },
  { name: 'Apache httpd', command: ['apache2', '-v'], debian: 'apache2' },
  { name: 'Caddy', command: ['caddy', 'version'], debian: 'caddy' },
  { name: 'Python', command: ['python3', '--version'], debian: 'python3' },
  { name: 'wrangler', command: [process.execPath, wranglerFile, '--version'] },
  { name: 'Firefox', command: ['firefox-esr', '--version'], debian: 'firefox-esr' },
  { name: 'WebKitGTK', command: askDebian('webkit2gtk-driver'), debian: 'webkit2gtk-driver' },
  { name: 'Xvfb', command: askDebian('xvfb'), debian: 'xvfb' },
  { name: 'newsboat', command: ['newsboat', '--version'], debian: 'newsboat' },
  { name: 'pdftotext', command: ['pdftotext', '-v'], debian: 'poppler-utils' },
  { name: 'w3m', command: ['w3m', '-version'], debian: 'w3m' },
  { name: 'lynx', command: ['lynx', '-version'], debian: 'lynx' },
];

/** The programs with their versions, `nginx 1.22.1`. Throws where any are missing, with all of them and what to do. */
export async function versionsOf(programs: readonly Program[]): Promise<string[]> {
  const answers = await Promise.all(programs.map(async (program) => ({ program, version: await version(program) })));
  const missing = answers.filter((answer) => answer.version === undefined).map(({ program }) => program);
  if (missing.length > 0) throw new Error(remedy(missing));
  return answers.map((answer) => `${answer.program.name} ${answer.version ?? ''}`);
}

async function version({ command: [file, ...args] }: Program): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)(file, args, { env: programEnv() });
    return /\d+\.[\w.]*\w/.exec(`${stdout}\n${stderr}`)?.[0] ?? 'of unknown version';
  } catch {
    return undefined;
  }
}

function remedy(missing: readonly Program[]): string {
  const packages = missing.flatMap(({ debian }) => debian ?? []);
  const lines = [`The tests on servers need what is not here: ${missing.map(({ name }) => name).join(', ')}.`];
  if (packages.length > 0) lines.push(`As root: apt-get install --no-install-recommends ${packages.join(' ')}`);
  if (packages.length < missing.length)
    lines.push('npm run test:servers installs the packages of tests/servers/programs.');
  return lines.join('\n');
}
