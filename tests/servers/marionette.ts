import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { freePort, runUntil } from './run-program.ts';

/** Firefox, whose own parts can be asked too: pages cannot know what its search bar does. */
export interface OpenFirefox {
  /** Runs the body of a function in Firefox itself, or in the page; it gets `args` and, as the last one, what takes its answer. */
  readonly run: (where: 'chrome' | 'content', script: string, args?: readonly unknown[]) => Promise<unknown>;
  readonly open: (address: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** An answer of its protocol: its type, the number of what was asked, an error, and the result. */
const answer = z.tuple([
  z.literal(1),
  z.number(),
  z.object({ message: z.string() }).nullable(),
  z.object({ value: z.unknown().optional() }).nullable(),
]);

const bytes = z.instanceof(Buffer);

/** Starts Firefox by its Marionette protocol (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html). */
export async function openFirefox(): Promise<OpenFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-firefox-'));
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`);
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const running = await runUntil({ file: 'firefox-esr', args }, (printed) => printed.includes('Listening on port'));
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const ask = asking(socket);
  await ask('WebDriver:NewSession', {});
  return {
    run: async (where, script, own = []) => {
      await ask('Marionette:SetContext', { value: where });
      return ask('WebDriver:ExecuteAsyncScript', { script, args: own });
    },
    open: async (url) => {
      await ask('Marionette:SetContext', { value: 'content' });
      await ask('WebDriver:Navigate', { url });
    },
    close: async () => {
      socket.destroy();
      await running.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Asks one thing after the other: each message has its length in bytes before it. */
function asking(socket: Socket) {
  let [number, read] = [0, Buffer.alloc(0)];
  const chunks = socket[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    for (;;) {
      const colon = read.indexOf(':');
      const end = colon + 1 + Number(read.subarray(0, colon));
      if (colon > 0 && read.length >= end) {
        const message: unknown = JSON.parse(read.subarray(colon + 1, end).toString());
        read = read.subarray(end);
        return message;
      }
      const more: IteratorResult<unknown, unknown> = await chunks.next();
      read = Buffer.concat([read, bytes.parse(more.value)]);
    }
  };
  return async (name: string, params: object): Promise<unknown> => {
    number += 1;
    const text = JSON.stringify([0, number, name, params]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    for (;;) {
      // The first message of all is a greeting.
      const known = answer.safeParse(await next());
      if (!known.success || known.data[1] !== number) continue;
      const [, , error, result] = known.data;
      if (error) throw new Error(error.message);
      return result?.value;
    }
  };
}
