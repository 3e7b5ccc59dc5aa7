// Plain JavaScript for any Node from 18 on: it runs before the project's own Node is there.
import { spawn } from 'node:child_process';

/**
 * Starts npm in a folder, under the Node that runs it: not the one in node_modules, which an install removes.
 * @param {string} folder
 * @param {string[]} args
 */
export function startNpm(folder, args) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  /** @type {import('node:child_process').SpawnOptionsWithStdioTuple<'ignore', 'pipe', 'pipe'>} */
  const options = { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] };
  if (npm?.endsWith('npm-cli.js') && node) return spawn(node, [npm, ...args], options);
  // On Windows npm is a command script, which only a shell can start. The arguments are all of our own.
  return spawn(`npm ${args.join(' ')}`, { ...options, shell: true });
}
