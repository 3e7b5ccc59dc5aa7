import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { rememberInstall } from '../../../src/cli/install-state.mjs';
import { root as project } from '../../../src/cli/root.ts';
import { at } from '../../checks/small-site.ts';
import { outsideOfTests } from '../../setup/build.ts';
import { copySmallProject } from '../../setup/small-project.ts';

/** What draws pages, which no check needs: every test copies the software. */
const DRAWS_PAGES = ['layouts', 'pages', 'share', 'site'];

/** The top of the project, as far as a copy for builds leaves it out. */
const FURTHER = ['.gitignore', '.npmrc', 'LICENSE'];

/** Files to be written, by their paths; `undefined` removes one, a function edits it. */
export type Files = Readonly<Record<string, string | ((text: string) => string) | undefined>>;

/** Runs git in a folder, as nobody in particular, and gives what it printed. */
export function git(root: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

export function write(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (content === undefined) rmSync(file);
    else writeFileSync(file, typeof content === 'string' ? content : content(readFileSync(file, 'utf8')));
  }
}

export function commit(root: string, files: Files, message = 'Change'): void {
  write(root, files);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', message);
}

/** What the versions of the software differ in. */
const VERSIONS: readonly { readonly tag: readonly string[]; readonly files: Files }[] = [
  { tag: ['v1.0.0', '--message', 'The first one.'], files: { 'src/old.ts': '// Goes in v2.0.0.\n' } },
  {
    tag: ['v1.1.0', '--message', 'Quicker\n\nNothing is to be done.'],
    files: {
      'src/quick.ts': '// New in v1.1.0.\n',
      // Demo content.
      [at.person]: (text) => text.replace('He leads Russia.[^office]', 'He has led Russia since 2012.[^office]'),
    },
  },
  {
    tag: ['v2.0.0', '--message', 'Desks\n\nA site has a desk now: write "desk" into content/site.yaml.'],
    files: {
      'src/old.ts': undefined,
      'src/quick.ts': '// Changed in v2.0.0.\n',
      '.github/workflows/new.yml': 'on: push\n',
      '.gitignore': (text) => `${text}.new-cache/\n`,
      // A schema field that content must have.
      'src/schema/site.ts': (text) =>
        text.replace('  tagline: text,', '  tagline: text,\n  /** Who is asked. */\n  desk: text,'),
      // A dependency that the check needs.
      'package.json': (text) =>
        text.replace('"devDependencies": {', '"devDependencies": {\n    "example-dependency": "1.0.0",'),
      'package-lock.json': (text) =>
        text.replace('"packages": {', '"packages": {\n    "node_modules/example-dependency": { "version": "1.0.0" },'),
      'src/cli/check.ts': (text) => `import { says } from 'example-dependency';\n${text}console.log(says);\n`,
      // The command itself, while it runs.
      'src/cli/update.ts': (text) => `${text}// Changed in v2.0.0.\n`,
      [at.site]: (text) => `${text}desk: The desk of the demo\n`,
      [at.article]: (text) => text.replace('Putin has called\n', 'Putin has called again\n'),
      'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    },
  },
];

/** Makes a repository of the software, with a tag for each version. Gives its folder, which the caller removes. */
export function writeSoftware(): string {
  const copy = copySmallProject();
  for (const name of FURTHER) cpSync(join(project, name), join(copy.root, name));
  for (const name of DRAWS_PAGES) rmSync(join(copy.root, 'src', name), { recursive: true });
  for (const none of ['.astro', 'content/brand']) rmSync(join(copy.root, none), { recursive: true, force: true });
  rmSync(join(copy.root, 'node_modules'));
  git(copy.root, 'init', '--quiet', '--initial-branch=main');
  for (const { tag, files } of VERSIONS) {
    write(copy.root, files);
    if (tag[0] === 'v2.0.0') chmodSync(join(copy.root, 'src/quick.ts'), 0o755);
    commit(copy.root, {});
    git(copy.root, 'tag', '--annotate', ...tag);
  }
  return copy.root;
}

/** The software, for further versions, and a site of its first one. */
export interface Workplace {
  readonly software: string;
  readonly site: string;
  readonly remove: () => void;
}

/** Copies the software, and clones it as the owner of a site does, with content of the owner's own. */
export function copyVersions(versions: string): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const [software, site] = [join(folder, 'software'), join(folder, 'site')];
  cpSync(versions, software, { recursive: true });
  git(software, 'clone', '--quiet', software, site);
  git(site, 'reset', '--quiet', '--hard', 'v1.0.0');
  commit(site, {
    [at.site]: (text) => text.replace('A small site.', 'A site of its own.'),
    'public/own.txt': 'Own.\n',
    'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" id="own"/>\n',
  });
  // The packages of the project itself lie above: what a test installs into the site goes with it.
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  mkdirSync(join(site, 'node_modules'));
  symlinkSync(join(project, 'node_modules/.bin'), join(site, 'node_modules/.bin'), 'junction');
  rememberInstall(site);
  return { software, site, remove: () => rmSync(folder, { recursive: true }) };
}

/** Begins the history of a site anew. */
export function beginAnew(site: string): void {
  rmSync(join(site, '.git'), { recursive: true });
  git(site, 'init', '--quiet');
  commit(site, {});
}

/** The files of a tree outside content/ and public/, with mode and hash. */
export function softwareIn(root: string, tree: string): string[] {
  return git(root, 'ls-tree', '-r', tree)
    .split('\n')
    .filter((line) => !/\t(content|public)\//.test(line));
}

/**
 * An npm in the place of the real one, which runs scripts as it does, and whose `npm ci` brings the dependency of the
 * second version without a network, or ends as `ci` says.
 */
function fakeNpm(folder: string, ci: string): string {
  const script = `
    const { spawnSync } = require('node:child_process');
    const fs = require('node:fs');
    const [command, ...rest] = process.argv.slice(2);
    if (command === 'ci') {
      fs.mkdirSync('node_modules/example-dependency');
      fs.writeFileSync('node_modules/example-dependency/package.json', '{ "type": "module", "exports": "./main.js" }');
      fs.writeFileSync('node_modules/example-dependency/main.js', 'export const says = "The new dependency is here.";');
      ${ci}
    } else {
      const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
      const env = { ...process.env, PATH: [process.cwd() + '/node_modules/.bin', process.env.PATH].join(${JSON.stringify(delimiter)}) };
      for (const name of ['pre' + rest.at(-1), rest.at(-1)]) {
        const { status } = spawnSync(scripts[name], { shell: true, stdio: 'inherit', env });
        if (status !== 0) process.exit(status);
      }
    }`;
  const file = join(folder, 'npm-cli.js');
  writeFileSync(file, script);
  return file;
}

/** Runs the update of a site as npm does, with `env` added to the environment. */
export function runUpdate(
  root: string,
  args: readonly string[],
  { ci = '', ...env }: Readonly<Record<string, string>> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-npm-'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/update.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...outsideOfTests(),
      INIT_CWD: root,
      npm_execpath: fakeNpm(folder, ci),
      npm_node_execpath: process.execPath,
      ...env,
    },
  });
  rmSync(folder, { recursive: true });
  return { status, stdout: stdout.trim().split('\n'), stderr: stderr.trim().split('\n') };
}
