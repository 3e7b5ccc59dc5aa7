import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { outsideOfTests } from '../setup/build.ts';

/** Serves pages to this machine until the test has finished. Gives the address of the server, without a slash at its end. */
export async function serveLocally(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

/** Runs a command of src/cli in a project's folder while this process serves it. Gives its exit code and what it said. */
export async function runBeside(
  root: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ status: unknown; out: string; errors: string }> {
  const program = join(process.cwd(), `src/cli/${command}.ts`);
  const child = spawn(process.execPath, [program, ...args], { cwd: root, env: { ...outsideOfTests(), ...env } });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const status = await new Promise<unknown>((resolve) => child.once('close', resolve));
  return { status, out, errors };
}
